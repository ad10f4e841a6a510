import type { Calls } from '../../dev/scenario/calls'
import type { Demo } from '../../dev/scenario/demo'
import { consentTo } from '../../dev/scenario/consent'
import { newRequest } from '../../dev/scenario/nominate'
import { nominee } from '../../dev/scenario/nominee'
import { newcomer } from '../../dev/scenario/people'
import { tell } from '../../dev/scenario/select'
import type { StageHand } from './hand'

/** The worker's file, typed beforehand by one call: the pictures are of the walk, not of the typing. */
async function typeFile({ done }: Calls, campaignId: string) {
  const { name, answers: anyone } = nominee(121, 'practice')
  const answers = Object.fromEntries(Object.entries(anyone).map(([key, answer]) => [key, answer.replaceAll(name, newcomer.name)]))
  const file = await done(newcomer.as, 'nomination.open', { campaignId, channel: 'self', requestId: newRequest('open') })
  await consentTo({ done }, newcomer.as, file.nominationId)
  await done(newcomer.as, 'nomination.save', { nominationId: file.nominationId, draftRevision: file.draftRevision, answers, softReasons: {}, requestId: newRequest('save') })
  return file.nominationId
}

async function nominate(hand: StageHand, calls: Calls, { campaigns, offices }: Demo) {
  const { campaignId } = campaigns.practice
  await hand.stage('申报')
  await hand.become('工人')
  await hand.see('我要申报')
  await hand.shootPhone('1-notice')
  const nominationId = await typeFile(calls, campaignId)
  await hand.tap('我要申报')
  await hand.tap('继续填写')
  for (const title of ['工作单位与岗位', '一线经历', '符合哪几条', '技能与成果']) await hand.tap(`下一组：${title}`)
  await hand.shootPhone('2-form')
  for (const title of ['主要事迹', '事迹材料']) await hand.tap(`下一组：${title}`)
  await hand.tap('检查并提交')
  await hand.tap('有工会')
  await hand.tap('请选择')
  const unit = offices.units.find(({ name }) => name === '石矶缝制设备有限公司工会')!
  await hand.glass.getByPlaceholder('输入名称里的几个字').locator('visible=true').last().fill('石矶')
  await hand.tap(unit.name)
  await hand.tap('我已读过并承诺')
  await hand.tap('提交申报')
  await hand.see('走到哪了')
  await hand.shootPhone('3-sent')
  const { revision } = await calls.done(unit.officer.as, 'nomination.file', { nominationId })
  await calls.done(unit.officer.as, 'nomination.giveOpinion', { nominationId, revision, verdict: 'recommend', text: '情况属实，同意推荐。', reasons: [], requestId: newRequest('endorse') })
  return nominationId
}

async function recommendAndReview(hand: StageHand, campaignId: string) {
  await hand.become('县工会')
  const county = await hand.desk('review/opinions', { campaignId })
  await county.press(/^同意推荐/)
  await county.press('确定推荐')
  await county.see('已同意')
  await county.page.close()
  await hand.others()
  await hand.stage('初审')
  await hand.become('市工会')
  const city = await hand.desk('review/queue', { campaignId })
  await city.press(`打开${newcomer.name}的材料`)
  await city.see('条件核对')
  await hand.shootDesk(city, '4-review')
  await hand.others()
}

async function score(hand: StageHand, campaignId: string) {
  await hand.stage('专家')
  await hand.become('专家')
  const expert = await hand.desk('scoring/queue', { campaignId })
  await expert.press(`评${newcomer.name}，`)
  await expert.type('个人事迹得分', '36')
  await expert.type('技术素材得分', '37')
  await expert.type('获奖情况得分', '12')
  await expert.see('交评分')
  await hand.shootDesk(expert, '5-score')
  await hand.others()
  await hand.become('市工会')
  const city = await hand.desk('scoring/standings', { campaignId })
  await city.press(/^确定这/)
  await city.press('确定名单')
  await city.see('候选人名单已经确定')
  await city.page.close()
}

async function vote(hand: StageHand) {
  await hand.stage('投票')
  await hand.become('投票人')
  await hand.tap('去投票')
  await hand.tap('选')
  await hand.tap('选')
  await hand.shootPhone('6-choose')
  await hand.tap('核对选票')
  await hand.see('一人一票。')
  await hand.shootPhone('7-review')
  await hand.tap('投出选票')
  await hand.see('选票已收到')
  await hand.shootPhone('8-receipt')
  await hand.others()
}

async function publishAndName(hand: StageHand, campaignId: string) {
  await hand.stage('公示')
  await hand.become('市工会')
  const first = await hand.desk('publicity/prepare', { campaignId })
  for (const [label, words] of Object.entries({ 联系电话: '0576-88800000', 电子邮箱: 'office@union.example', 通讯地址: '台州市枢行路 1 号' })) await first.type(label, words)
  await first.press('拟定公示名单')
  await first.see('等另一位工作人员复核')
  await first.page.close()
  await hand.become('第二人')
  const second = await hand.desk('publicity/prepare', { campaignId })
  await second.press('复核无误，公布名单')
  await second.see('看台账')
  await second.page.close()
  await hand.clock('+1 天')
  await hand.face('H5')
  await hand.become('工人')
  await hand.tap('看公示名单')
  await hand.see('提出异议')
  await hand.shootPhone('9-publicity')
  await hand.stage('命名')
  await hand.clock('+1 天')
  for (const [role, acts] of [['市工会', ['拟定命名方案']], ['第二人', ['复核命名', '确定命名']]] as const) {
    await hand.become(role)
    const desk = await hand.desk('outcome/confer', { campaignId })
    for (const act of acts) await desk.press(act)
    await desk.see(role === '市工会' ? '方案是你拟的' : '人成为')
    await desk.page.close()
  }
}

/** The practice campaign from its notice to a named craftsman's story, a picture at every step. */
export async function walkTheDemo(hand: StageHand, calls: Calls, demo: Demo): Promise<void> {
  const { campaignId } = demo.campaigns.practice
  await hand.see('去投票')
  await hand.shootStage('stage')
  await hand.campaign('从头走一遍')
  await nominate(hand, calls, demo)
  await recommendAndReview(hand, campaignId)
  await score(hand, campaignId)
  await vote(hand)
  await publishAndName(hand, campaignId)
  const named = await calls.done({}, 'outcome.honoured', { campaignId, limit: 10 })
  await tell(calls, named.items[0]!.nominationId, { title: '听得见的毛病' })
  await hand.become('投票人')
  await hand.tap('名录')
  await hand.see(named.items[0]!.name)
  await hand.shootPhone('10-directory')
  await hand.tap('故事')
  await hand.tap('听得见的毛病')
  await hand.shootPhone('11-story')
}
