import type { Words } from '../inbox/message'
import type { TrailAct } from './history'

export interface Told {
  act: TrailAct
  /** Who did it; '' for the timer. */
  organisationName: string
  /** Whose file it is. */
  name: string
  /** Items asked, or reasons given. */
  reasons: readonly { text: string }[]
}

const of = (name: string) => (name === '' ? '这份申报' : `${name}的申报`)
const by = (organisationName: string, otherwise: string) => organisationName || otherwise

/** Whom an act concerns: both the nominee and who opened the file, or one of them. */
export const audienceOf = (act: TrailAct): 'everybody' | 'nominee' | 'opener' => {
  // Nobody who recommends learns that others do.
  if (act === 'ask-nominee' || act === 'join') return 'nominee'
  return act === 'refuse-recommendation' ? 'opener' : 'everybody'
}

/** What an act tells the people of a file; null where they did it themselves, or learn nothing by it. */
export function messageFor({ act, organisationName, name, reasons }: Told): Words | null {
  const [first] = reasons
  switch (act) {
    case 'return': return { kind: 'returned', title: `${by(organisationName, '经办工会')}退回补充`, text: `${of(name)}有 ${reasons.length} 处要补，补齐就能继续。` }
    case 'decline': return { kind: 'declined', title: `${by(organisationName, '经办工会')}不予通过`, text: first ? `${of(name)}：${first.text}` : `${of(name)}这次不予通过。` }
    case 'ask-nominee': return { kind: 'confirm-needed', title: '有人推荐你，请确认', text: `请看一遍${of(name)}，改对了再确认，或说明不愿意。` }
    case 'refuse-recommendation': return { kind: 'decided', title: '被推荐人没有同意', text: `${of(name)}不再往下走。` }
    case 'send-up': return { kind: 'opinion-given', title: '到期转到上一级', text: `${of(name)}在${by(organisationName, '原处')}到期没有写意见，已转到上一级。` }
    case 'lapse': return { kind: 'decided', title: '到期没有办完', text: `${of(name)}过了截止时间，不再往下走，内容仍为你保留。` }
    case 'join': return { kind: 'decided', title: '和另一份合在一起', text: `${of(name)}与同一人的另一份合并，由那一份往下走。` }
    case 'uphold': return { kind: 'declined', title: '复核维持原来的决定', text: `${of(name)}：${first?.text ?? '复核意见在申报进度里。'}` }
    case 'overturn-to-recommender':
    case 'overturn-for-review':
    case 'overturn-to-approved': return { kind: 'decided', title: '复核改变了原来的决定', text: `${of(name)}继续往下走。` }
    case 'endorse': return { kind: 'opinion-given', title: `${by(organisationName, '单位工会')}同意推荐`, text: `${of(name)}送往上一级，等推荐单位写意见。` }
    case 'recommend': return { kind: 'opinion-given', title: `${by(organisationName, '推荐单位')}已推荐`, text: `${of(name)}已到市总工会，等资格初审。` }
    case 'approve': return { kind: 'decided', title: '通过了资格初审', text: `${of(name)}进入下一环节。` }
    case 'settle': return { kind: 'decided', title: '已成为候选人', text: `${of(name)}经专家评审确定为候选人。` }
    case 'pass-over': return { kind: 'decided', title: '这次没有入选', text: `${of(name)}没有进入下一环节，材料为你保留，下一届可以再报。` }
    case 'shortlist': return { kind: 'decided', title: '进入公示名单', text: `${of(name)}正在公示。` }
    case 'confer': return { kind: 'decided', title: '已命名', text: `${of(name)}已审定命名，祝贺你。` }
    case 'disqualify': return { kind: 'decided', title: '取消了资格', text: `${of(name)}的资格已取消，原因在申报进度里。` }
    default: return null
  }
}
