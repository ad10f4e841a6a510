import type { Result } from '@shared/basics/result'
import type { CallInput, EndpointName } from '@shared/contract'
import type { Charter } from '@shared/campaign/charter'
import { assessEligibility, mayBeNominated } from '@shared/nomination/assess-eligibility'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import { consentTexts } from '@shared/nomination/consent'
import type { Answers, FieldFault, NominationFile } from '@shared/nomination/contract'
import { rulesFor, type FileKind } from '@shared/nomination/form-of'
import type { ImportedRow } from '@shared/nomination/papers-contract'
import type { Call, Handler } from '../../gateway/handler'
import { organisations, type Held } from '../../identity/store'
import { idNumberHash, idNumberHashes } from '../id-number-vault'
import { identityOf } from '../nominee-hash'
import { nominationId } from '../nomination-id'
import { openNomination } from '../open-nomination'
import { saveDraft } from '../save-draft'
import { setConsent } from '../set-consent'
import { nominations } from '../store'
import { submit } from '../submit'
import { command } from '../../platform/collection'
import { paperRows, type PaperRowDocument } from './paper-row-store'

type Importing = Call<'nomination.importRows'>
type Outcome = Omit<ImportedRow, 'nomineeKind' | 'row' | 'name'>
type AnyRefusal = { kind: string; faults?: readonly FieldFault[]; said?: string }

const onBehalf = (nomineeKind: NomineeKind): FileKind => ({ channel: 'self', nomineeKind, onBehalf: true })

/** The same caller, for another call of this slice. */
const asked = <Name extends EndpointName>({ caller, personId, now }: Importing, handler: Handler<Name>, input: CallInput<Name>) => handler({ input: input as never, caller, personId, now })

/** 单位工会 gives its opinion first, and the office above it recommends; any other office recommends itself. */
async function routeOf({ organisationId, role }: Held): Promise<{ unitId: string | null; recommenderId: string }> {
  const parentId = role === 'unitOfficer' ? (await organisations.get(organisationId))?.parentId : undefined
  return parentId ? { unitId: organisationId, recommenderId: parentId } : { unitId: null, recommenderId: organisationId }
}

const atRow = (row: number, sentence: string) => [{ cell: `第 ${row} 行`, sentence }]
const sayings: Record<string, string> = {
  'nominations-closed': '推荐申报已经截止，不能再录入。', 'nominations-not-open': '推荐申报还没有开始，现在不能录入。', 'campaign-not-running': '这次评选现在暂停或已经结束，不能录入。', 'channel-not-offered': '这次评选不收个人自荐，纸质表不能从这里录入。',
  'soft-reason-missing': '有一条“原则上”的条件没有达到，要打开草稿写明理由，再请本人确认。', 'not-a-route': '这次评选不能从你们单位往上报，请打开草稿另选推荐单位。', 'quota-full': '你们单位的名额已经用完，草稿已建好。', 'already-nominated': '这个人已经有一份在办的材料。',
}
const sentenceFor = ({ kind, faults }: AnyRefusal): string => faults?.map(({ sentence }) => sentence).join('') || sayings[kind] || '草稿已建好，还不能送出，请打开看看缺什么。'

/** What keeps a whole row from being a nomination at all: nothing is made of it. */
function notEligible(charter: Charter, nomineeKind: NomineeKind, answers: Answers): string | null {
  const { eligibility } = rulesFor(charter, onBehalf(nomineeKind))
  const judged = mayBeNominated(eligibility, assessEligibility(eligibility, answers, {}))
  if (judged.ok || judged.error.kind !== 'not-eligible') return null
  return `不符合条件：${judged.error.findings.map(({ said }) => said).join('、')}。`
}

const requestOf = (markId: string, tries: number) => `paper-${markId.slice(-32)}-${tries}`
const isGone = async (id: string): Promise<boolean> => (await nominations.get(id))?.status === 'withdrawn'

/** The row's own mark among those of the office: a row that another colleague took in is known as well. One whose file was withdrawn may come again. */
async function claim({ input, personId, now }: Importing, { organisationId }: Held, kind: FileKind, identity: string): Promise<PaperRowDocument> {
  const idFor = (hash: string) => `${input.campaignId}:${organisationId}:${hash}`
  const [before] = await paperRows.find({ where: { _id: command.in(idNumberHashes(identity).map(idFor)) }, limit: 1 })
  if (before && !(await isGone(before.nominationId))) return before
  const _id = before?._id ?? idFor(idNumberHash(identity))
  const fileOf = (tries: number) => nominationId(input.campaignId, personId, kind, requestOf(_id, tries))
  let tries = before ? before.tries + 1 : 0
  while (await isGone(fileOf(tries))) tries++
  const row: PaperRowDocument = { _id, nominationId: fileOf(tries), personId, tries, at: now }
  if (before) await paperRows.put(row)
  else if (!(await paperRows.add(row)).ok) return (await paperRows.get(_id)) ?? row
  return row
}

/** The file's draft as the row has it. */
async function written(call: Importing, file: NominationFile, answers: Answers, office: Held): Promise<Result<unknown, AnyRefusal>> {
  const { nominationId: id, draftRevision } = file
  if (file.nomineeKind === 'person') await asked(call, setConsent, { nominationId: id, kind: 'idNumber', isGiven: true, textVersion: consentTexts.idNumber.version, requestId: `consent-${id}` })
  const helper = { helperName: office.name, helperReason: `收到纸质推荐表，由${office.organisationName}代为录入` }
  return asked(call, saveDraft, { nominationId: id, draftRevision, answers: { ...helper, ...answers }, softReasons: {}, requestId: `save-${draftRevision}-${id}`.slice(0, 64) })
}

/** Opens a file on behalf of the row's worker, writes it and asks them to confirm. Done again it goes on where it broke off, or knows the row. */
export async function openOnBehalf(call: Importing, charter: Charter, nomineeKind: NomineeKind, answers: Answers, row: number): Promise<Outcome> {
  const faulty = (sentence: string): Outcome => ({ outcome: 'faulty', nominationId: null, code: null, faults: atRow(row, sentence) })
  const office = (await call.caller.held()).find(({ post }) => post === 'officer')
  const unfit = notEligible(charter, nomineeKind, answers)
  if (!office || unfit) return faulty(unfit ?? '你现在没有经办的单位。')
  const mark = await claim(call, office, onBehalf(nomineeKind), identityOf({ nomineeKind }, { answers, idNumber: answers['idNumber'] ?? null }) || (answers['name'] ?? ''))
  const known = await nominations.get(mark.nominationId)
  if (mark.personId !== call.personId || (known && known.status !== 'draft')) return { outcome: 'known', nominationId: mark.nominationId, code: null, faults: [] }
  const opened = await asked(call, openNomination, { campaignId: call.input.campaignId, channel: 'self', nomineeKind, onBehalf: true, requestId: requestOf(mark._id, mark.tries) })
  if (!opened.ok) {
    await paperRows.remove({ _id: mark._id })
    return faulty(sentenceFor(opened.error))
  }
  const { nominationId: id } = opened.value
  const begun = (refusal: AnyRefusal): Outcome => ({ outcome: 'begun', nominationId: id, code: null, faults: atRow(row, sentenceFor(refusal)) })
  const kept = await written(call, opened.value, answers, office)
  if (!kept.ok) return begun(kept.error)
  const { revision, draftRevision } = opened.value
  const sent = await asked(call, submit, { nominationId: id, revision, draftRevision: draftRevision + 1, pledged: 'yes', ...(await routeOf(office)), requestId: `ask-${id}` })
  return sent.ok ? { outcome: 'asked', nominationId: id, code: sent.value.invitation?.code ?? null, faults: [] } : begun(sent.error)
}
