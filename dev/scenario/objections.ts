import type { ObjectionView } from '../../shared/objection/custody-contract'
import type { As, Calls } from './calls'
import { newRequest } from './nominate'
import { custodians, person } from './people'

const [first, second] = custodians

/** An objection by an invented person against the one at this place of the list. */
async function lodge({ done }: Calls, noticeId: string, place: number): Promise<string | null> {
  const { listed } = await done({}, 'publicity.notice', { noticeId })
  const about = listed.at(place)
  if (!about) return null
  const { number } = await done(person(`objector-${noticeId}`, '').as, 'objection.lodge', { noticeId, candidateId: about.candidateId, kind: 'person', name: '示例反映人', contact: '示例地址 1 号', text: '材料中写的一项成果是班组共同完成的，请核实。', placeIds: [], requestId: newRequest('object') })
  return number
}

const found = async ({ done }: Calls, number: string): Promise<ObjectionView | undefined> => (await done(first.as, 'objection.list', {})).items.find(one => one.number === number)

/** The nominee is told the substance and answers on their own phone. */
async function hearNominee({ done }: Calls, { objectionId }: ObjectionView, nominee: As): Promise<void> {
  await done(first.as, 'objection.askReply', { objectionId, substance: '有反映认为申报的一项成果由班组共同取得，请说明你本人承担的工作。', requestId: newRequest('ask') })
  for (const { replyId, repliedAt } of (await done(nominee, 'objection.asked', {})).items)
    if (repliedAt === null) await done(nominee, 'objection.reply', { replyId, text: '成果是班组一起做的，我负责其中的工装设计，材料里没有写清楚。', requestId: newRequest('reply') })
}

const grounds = { upheld: '经核实，成果由集体取得，申报材料表述失实。', dismissed: '经核实，材料属实。' }

/** An objection and what two custodians decide of it, with the nominee heard where `nomineeOf` knows their phone. */
export async function objectAndDecide(calls: Calls, noticeId: string, outcome: 'upheld' | 'dismissed', nomineeOf: (name: string) => As | undefined = () => undefined): Promise<void> {
  const number = await lodge(calls, noticeId, -1)
  const one = number && (await found(calls, number))
  if (!one) return
  const { objectionId, candidateName } = one
  await calls.done(first.as, 'objection.takeUp', { objectionId, requestId: newRequest('take-up') })
  const nominee = nomineeOf(candidateName)
  if (nominee) await hearNominee(calls, one, nominee)
  const { revision } = await calls.done(first.as, 'objection.propose', { objectionId, outcome, grounds: grounds[outcome], requestId: newRequest('propose') })
  await calls.done(second.as, 'objection.second', { objectionId, revision, requestId: newRequest('decide') })
}

/** One more, which waits for the custodians. */
export const objectAndWait = (calls: Calls, noticeId: string) => lodge(calls, noticeId, 0)

/** 办结: the counts become public, and naming may go on. */
export const concludeObjections = ({ done }: Calls, noticeId: string) => done(first.as, 'objection.conclude', { noticeId, requestId: newRequest('conclude') })
