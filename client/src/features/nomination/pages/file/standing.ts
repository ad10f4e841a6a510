import { sayEnd } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'

/** Where a file stands, as its own person is told: a title, and what comes next. */
export interface Standing {
  title: string
  next: string
}

const at = (name: string | null) => name ?? '推荐单位'

/** For who opened a file about somebody else: until that person has answered, and if they refused. */
const openersStanding = ({ status, invitation, openedBy, onBehalf }: NominationFile): Standing | null => {
  if (status === 'draft') return { title: onBehalf ? '还没有请本人确认' : '还没有送出', next: '填好以后请本人在自己的手机上确认，确认了才会送出。' }
  if (status === 'nomineeRefused') return { title: '本人没有同意', next: '这份推荐到此为止，没有送给任何人。' }
  if (status !== 'awaitingNominee') return null
  return invitation?.isTakenUp ? { title: '本人正在看', next: '本人可以改正、补充，确认以后才会送出。' } : { title: '请把邀请码告诉本人', next: `本人在自己的微信里输入，看过、改过、确认了才会送出。${openedBy && !onBehalf ? `会看到是“${openedBy}”推荐的。` : ''}` }
}

/** For an officer whom a message led here. */
const officersStanding = ({ status, secondLook }: NominationFile): Standing | null =>
  status === 'secondLook' && secondLook ? { title: '本人请求复核', next: `${sayEnd(secondLook.answerBy)} 前答复，由定不予通过的以外的一位来看。` } : null

const nomineesStanding = ({ status, openedBy, onBehalf }: NominationFile): Standing | null => {
  if (status === 'awaitingNominee') return onBehalf ? { title: `${openedBy}替你填好了申报`, next: '请看一遍，有不对的就改，确认以后才会送出。' } : { title: `${openedBy || '有人'}推荐了你`, next: '请看一遍，有不对的就改，缺的补上，确认以后才会送出。不愿意也可以不同意。' }
  return status === 'nomineeRefused' ? { title: '你没有同意', next: '这份推荐到此为止，没有送给任何人。' } : null
}

/** What happened to the file and what comes next, in plain words. `asked` counts the items still wanted. */
export function standingOf(file: NominationFile, reviewClosesAt: number | null): Standing {
  const { status, unitName, recommenderName, reasons, recommenderId, secondLook, secondLookUntil, seenAs } = file
  const special = seenAs === 'officer' ? officersStanding(file) : seenAs === 'opener' ? openersStanding(file) : nomineesStanding(file)
  if (special) return special
  switch (status) {
    case 'draft': return { title: '还没有提交', next: '填好以后检查一遍，就可以提交。' }
    case 'awaitingNominee': return { title: '等本人确认', next: '本人在自己的手机上确认以后才会送出。' }
    case 'withUnit': return { title: `已送到${at(unitName)}`, next: `等单位写意见，同意后送${at(recommenderName)}。有消息会在这里看到，这期间不用再做什么。` }
    case 'withRecommender': return { title: `已送到${at(recommenderName)}`, next: '等它写意见，同意后推荐到市总工会。' }
    case 'returned': return seenAs === 'opener' ? { title: '退回补充', next: '已经告诉本人差在哪里，由本人补齐。' } : { title: `还差 ${reasons.length} 处，补齐就能继续`, next: recommenderId ? '只改点到的地方，别的内容都在，不用重填。' : '补齐后重新提交。' }
    case 'underReview': return { title: '市总工会正在初审', next: reviewClosesAt === null ? '看材料是否齐全、是否符合条件。' : `看材料是否齐全、是否符合条件，${sayEnd(reviewClosesAt)} 前有结果。` }
    case 'approved': return { title: '通过了资格初审', next: '接下来由专家评审，按平均分确定候选人。' }
    case 'candidate': return { title: '已成为候选人', next: '候选人页会公开，接下来是网络投票。' }
    case 'publicised': return { title: '正在公示', next: '公示期满没有成立的异议，就审定命名。' }
    case 'honoured': return { title: '已命名', next: '祝贺你。先进事迹会在“故事”和“名录”里。' }
    case 'declined': return { title: '这次不予通过', next: secondLookUntil === null ? '原因写在下面。对结果有疑问，可以问推荐单位或市总工会；下一届还能再报。' : `原因写在下面。有不同意见，可以在 ${sayEnd(secondLookUntil)} 前请求复核一次，由另一位工作人员来看。` }
    case 'secondLook': return { title: '正在复核', next: `由另一位工作人员重新看，${secondLook ? `${sayEnd(secondLook.answerBy)} 前` : '很快'}答复。这期间不用再做什么。` }
    case 'upheld': return { title: '复核后维持不予通过', next: '复核的答复写在下面。下一届还能再报，材料为你保留。' }
    case 'joined': return { title: '和你的另一份推荐并到了一起', next: '推荐你的不止一家，市总工会把它们并成一份来审。看另一份的进度就好。' }
    case 'lapsed': return { title: '过了截止时间，没有送到', next: '原因写在下面。' }
    case 'notChosen': return { title: '这次没有入选', next: '谢谢你参加。材料还在，下一届可以再报。' }
    case 'nomineeRefused': return { title: '本人没有同意', next: '这份推荐到此为止，没有送给任何人。' }
    case 'withdrawn': return { title: '已撤回', next: '这份申报不再往下走，内容仍为你保留。' }
    case 'disqualified': return { title: '取消了资格', next: '原因写在下面。有疑问可以问市总工会。' }
  }
}
