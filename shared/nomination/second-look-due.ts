import { dayMs } from '../basics/shanghai-time'
import { sayEnd } from '../basics/time-phrases'
import type { Words } from '../inbox/message'
import type { SecondLook } from './nomination-file'
import type { NominationStatus } from './status'

interface Looked {
  status: NominationStatus
  secondLook: SecondLook | null
  name: string
}

/** The last day on which a second look may be answered has begun; or it is over, and nobody has answered. */
export const secondLookDue = ({ status, secondLook }: Omit<Looked, 'name'>, now: number): 'soon' | 'late' | null => {
  if (status !== 'secondLook' || !secondLook) return null
  if (now >= secondLook.answerBy) return 'late'
  return now >= secondLook.answerBy - dayMs ? 'soon' : null
}

/** What the officers are told who may answer. */
export const wordsForLookers = ({ name, secondLook }: Looked, due: 'soon' | 'late'): Words => ({
  kind: 'second-look-due',
  title: due === 'late' ? '复核已经超期' : '复核快到期了',
  text: `${name}请求的复核${due === 'late' ? '本应' : '请'}在 ${sayEnd(secondLook?.answerBy ?? 0)} 前答复${due === 'late' ? '，还没有人答复，请尽快办' : ''}。`,
})

/** What the nominee is told, once the time is over. */
export const wordsForNominee = ({ name }: Pick<Looked, 'name'>): Words => ({
  kind: 'decided', title: '复核超过了答复时间', text: `${name}的申报：请求的复核到期还没有答复，已经催办。原来的请求仍然有效，不用再提。`,
})
