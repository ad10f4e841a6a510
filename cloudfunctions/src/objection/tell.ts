import { rootId, appointments } from '../identity/store'
import { tellOnce } from '../inbox/store'

const custodianIds = async (): Promise<string[]> =>
  [...new Set((await appointments.find({ where: { organisationId: rootId, role: 'custodian', until: null }, limit: 50 })).map(({ personId }) => personId))]

/** Tells the custodians that something waits, not what: the message stands beside others on a phone. */
export async function tellCustodians(at: number, occasion: string, text: string): Promise<void> {
  for (const personId of await custodianIds()) await tellOnce({ personId, nominationId: '', at, occasion }, { kind: 'custody-work', title: '异议受理有待办', text })
}

/** Tells a nominee that they are asked something, or how it ended. */
export const tellNominee = (personId: string, nominationId: string, at: number, occasion: string, title: string) =>
  tellOnce({ personId, nominationId, at, occasion }, { kind: 'reply-asked', title, text: '请到“我的陈述”里看。只有你本人看得到，单位和评审看不到。' })

/** Tells whoever wrote that there is an answer: in the same words as for a suggestion, so that the message does not tell one from the other. */
export const tellWriter = (personId: string, at: number, occasion: string) =>
  tellOnce({ personId, nominationId: '', at, occasion }, { kind: 'report-answered', title: '你反映的情况有了答复', text: '请到“我反映的”里看。' })
