import { sayEnd } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'

/** Where a file stands, as its own person is told: a title, and what comes next. */
export interface Standing {
  title: string
  next: string
}

const at = (name: string | null) => name ?? '推荐单位'

/** What happened to the file and what comes next, in plain words. `asked` counts the items still wanted. */
export function standingOf({ status, unitName, recommenderName, reasons, recommenderId }: NominationFile, reviewClosesAt: number | null): Standing {
  switch (status) {
    case 'draft': return { title: '还没有提交', next: '填好以后检查一遍，就可以提交。' }
    case 'withUnit': return { title: `已送到${at(unitName)}`, next: `等单位写意见，同意后送${at(recommenderName)}。有消息会在这里看到，这期间不用再做什么。` }
    case 'withRecommender': return { title: `已送到${at(recommenderName)}`, next: '等它写意见，同意后推荐到市总工会。' }
    case 'returned': return { title: `还差 ${reasons.length} 处，补齐就能继续`, next: recommenderId ? '只改点到的地方，别的内容都在，不用重填。' : '补齐后重新提交。' }
    case 'underReview': return { title: '市总工会正在初审', next: reviewClosesAt === null ? '看材料是否齐全、是否符合条件。' : `看材料是否齐全、是否符合条件，${sayEnd(reviewClosesAt)} 前有结果。` }
    case 'approved': return { title: '通过了资格初审', next: '接下来由专家评审，按平均分确定候选人。' }
    case 'candidate': return { title: '已成为候选人', next: '候选人页会公开，接下来是网络投票。' }
    case 'publicised': return { title: '正在公示', next: '公示期满没有成立的异议，就审定命名。' }
    case 'honoured': return { title: '已命名', next: '祝贺你。先进事迹会在“故事”和“名录”里。' }
    case 'declined': return { title: '这次不予通过', next: '原因写在下面。对结果有疑问，可以问推荐单位或市总工会；下一届还能再报。' }
    case 'notChosen': return { title: '这次没有入选', next: '谢谢你参加。材料还在，下一届可以再报。' }
    case 'withdrawn': return { title: '已撤回', next: '这份申报不再往下走，内容仍为你保留。' }
    case 'disqualified': return { title: '取消了资格', next: '原因写在下面。有疑问可以问市总工会。' }
  }
}
