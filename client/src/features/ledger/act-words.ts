/** What an act of the log is called in plain words; what is not here is called 一件事. */
const words: Record<string, string> = {
  'draft': '起草评选办法', 'announce': '发布评选办法，办法封定', 'withdraw': '一份材料或一名候选人退出',
  'amend-postponed': '公布修订：延期', 'amend-suspended': '公布修订：中止', 'amend-resumed': '公布修订：恢复', 'amend-cancelled': '公布修订：取消', 'amend-candidate-withdrawn': '公布修订：候选人退出', 'withdraw-candidate': '一名候选人退出',
  'open': '开始填一份申报', 'submit': '交出一份材料', 'submit-to-unit': '把材料交给单位工会', 'submit-to-recommender': '把材料交给推荐单位',
  'resubmit-to-unit': '补充后再交单位工会', 'resubmit-to-recommender': '补充后再交推荐单位', 'resubmit-for-review': '补充后再交初审',
  'give-opinion': '单位或推荐单位给出意见', 'endorse': '单位工会同意推荐', 'recommend': '推荐单位同意推荐', 'review': '资格初审有了结果', 'approve': '通过资格初审', 'return': '退回一份材料，请补充', 'decline': '一份材料不予通过',
  'invite': '再次邀请本人', 'take-up': '本人打开了邀请', 'ask-nominee': '推荐材料交给本人确认', 'join': '同一人的两份材料合在一起', 'refuse': '本人不同意被推荐', 'give-consent': '本人同意一项信息使用', 'take-consent-back': '本人撤回一项同意',
  'run-late': '一份材料过了办理期限', 'ask-second-look': '请求复核', 'give-second-look': '复核有了结果',
  'list-approved': '通过初审的列为候选人', 'erase': '删除一份材料里的个人信息', 'forget-id-number': '删除一个身份证号', 'reseal-id-number': '换密钥重新加密一个身份证号', 'erase-story': '删除一篇故事',
  'score': '一位专家打了分', 'recuse': '一位专家回避', 'settle': '确定候选人', 'put-on-ballot': '一名候选人列上选票',
  'hold-ballots': '一组选票存疑，等人决定', 'propose-held': '提出一组存疑票怎么办', 'count-held': '一组存疑票计入', 'void-held': '一组存疑票作废',
  'propose-channel-totals': '录入一个渠道的票数', 'adopt-channel-totals': '复核采用一个渠道的票数',
  'propose-round': '单位或区县拟定推荐人选公示', 'publish-round': '单位或区县公布推荐人选公示', 'propose-holidays': '录入一年的放假安排', 'confirm-holidays': '复核一年的放假安排，按它数工作日',
  'propose-publicity': '拟定公示名单', 'publish-list': '公布公示名单', 'enter-list': '公示记入材料', 'put-on-display': '公示内容封存', 'see-display': '公示当天查看公开网址', 'shortlist': '一人列入公示名单', 'commit-sealed': '密封事项的当日承诺（有没有异议都做）', 'conclude-objections': '办结异议，公布件数', 'strike-from-list': '一人从公示名单除名', 'disqualify': '取消一人的资格',
  'propose-conferral': '拟定命名方案', 'confer': '命名', 'enter-conferral': '命名记入材料', 'enter-in-directory': '一人进入名录', 'pass-over': '一人没有入选', 'conclude': '评选结束',
  'register-key': '一位监督员登记了设备密钥', 'retire-key': '一位监督员停用了设备密钥', 'propose-key-destruction': '提出销毁选民密钥', 'destroy-voter-key': '选民密钥销毁',
  'send-suggestion': '收到一条投诉建议', 'answer-suggestion': '答复一条投诉建议', 'close-suggestion': '一条投诉建议办完', 'follow-suggestion': '一条投诉建议有了追问',
  'draft-story': '起草一篇故事', 'edit-story': '修改一篇故事', 'propose-story': '提请发布一篇故事', 'release-story': '发布一篇故事', 'withdraw-story': '撤下一篇故事',
  'claim-first-office': '第一位市总工会工作人员就任', 'change-city-officers': '市总工会工作人员有变动', 'add-organisation': '加入一个工会组织', 'propose-grant': '推荐一人任职', 'second-grant': '复核一人任职', 'accept-grant': '一人接受任职', 'refuse-grant': '不同意一项任职', 'begin-appointment': '一人任职开始', 'end-appointment': '一人任职结束',
}

/** What follows from an act for each person, entered by the timer under the act's own name. */
const entered: Record<string, string> = { 'confer': '一人的命名记入材料', 'settle': '一人成为候选人', 'withdraw': '一名候选人离开选票' }

export const sayAct = (act: string, by: string): string => (by === 'timer' ? entered[act] : undefined) ?? words[act] ?? '一件事'

const actors: Record<string, string> = { timer: '系统定时', member: '本人或群众', visitor: '群众', unitOfficer: '单位工会', societyOfficer: '社会团体', countyOfficer: '推荐单位工会', cityOfficer: '市总工会', expert: '评审专家', supervisor: '监督员', custodian: '异议受理人' }

export const sayActor = (by: string): string => actors[by] ?? '工作人员'
