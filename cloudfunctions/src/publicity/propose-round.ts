import { createHash } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallParsed, CallRefusal } from '@shared/contract'
import { composeRound, inListOrder, lineOn } from '@shared/publicity/compose-notice'
import { formulaOf } from '@shared/publicity/formula-of'
import { frozenPath } from '@shared/publicity/frozen-notice'
import type { ListedPerson } from '@shared/publicity/notice'
import { candidateOnBallot } from '@shared/scoring/candidate-on-ballot'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import type { Held } from '../identity/store'
import { recordAct } from '../ledger/record-act'
import type { NominationDocument } from '../nomination/store'
import { draftNotice, type Draft } from './draft-notice'
import { freeze } from './freeze'
import { findProposed, holdsRound, nomineesAt, pathOf, roundIn, type EarlierRound } from './rounds'
import { publicityNotices, type PublicityNoticeDocument } from './store'

type Input = CallParsed<'publicity.proposeRound'>
type Refusal = CallRefusal<'publicity.proposeRound'>

const hash = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex')

/** By what a list knows somebody. It leads back to the file in the notice's own document alone. */
const listedIdOf = (nominationId: string): string => `l_${hash('listed', nominationId).slice(0, 24)}`

/** Somebody as a list shows them: what a ballot would show, and of that what the charter lets a list carry. */
const listedPerson = ({ _id, answers }: NominationDocument, round: EarlierRound): ListedPerson => lineOn(round, { ...candidateOnBallot(answers), candidateId: listedIdOf(_id) })

/** Those who were named, each with the office and on no list yet. */
async function named(input: Input, round: EarlierRound): Promise<Result<NominationDocument[], Refusal>> {
  const ids = [...new Set(input.nominationIds)]
  if (ids.length > round.listed) return refuse({ kind: 'too-many-listed', most: round.listed })
  const here = await nomineesAt(input.campaignId, round, input.organisationId)
  const files = ids.flatMap(nominationId => here.find(({ _id }) => _id === nominationId) ?? [])
  return files.length === ids.length ? accept(files) : refuse({ kind: 'nominee-not-here' })
}

async function draft({ _id: campaignId, charter }: Campaign, round: EarlierRound, { organisationName: issuer }: Held, files: readonly NominationDocument[], input: Input, now: number): Promise<Result<Draft, Refusal>> {
  const listed = inListOrder(round.order, files.map(file => listedPerson(file, round)))
  const composed = composeRound(charter, round, issuer, listed.length)
  return draftNotice({ round, composed, campaignId, listed, issuer, boxRoot: '', boxSize: 0, voids: [], ranking: [], formula: formulaOf(charter) }, input, now)
}

/** Where the charter asks for one person, a proposal is on display at once. */
const asPublished = (notice: Omit<PublicityNoticeDocument, '_id' | 'revision'>, now: number) => ({ ...notice, state: 'published' as const, publishedAt: now, contentPath: frozenPath(notice.contentHash), applied: true })

/** The round of one office: a proposal that waits is put again, else a new one is made of the request. */
async function idFor({ campaignId, roundKey, organisationId, requestId }: Input, personId: string): Promise<string> {
  return (await findProposed(campaignId, roundKey, organisationId))?._id ?? `pr_${hash(campaignId, roundKey, organisationId, personId, requestId).slice(0, 40)}`
}

export const proposeRound: Handler<'publicity.proposeRound'> = async ({ input, caller, personId, now }) => {
  const found = await roundIn(input.campaignId, input.roundKey, now)
  if (!found.ok) return found
  const { campaign, round } = found.value
  const post = (await caller.held()).find(held => held.organisationId === input.organisationId && holdsRound(held, round))
  if (!post) return refuse({ kind: 'not-your-office' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const id = await idFor(input, personId)
  const standing = await publicityNotices.get(id)
  if (standing?.state === 'published') return accept({ noticeId: id, state: standing.state })
  const files = await named(input, round)
  const drafted = files.ok ? await draft(campaign, round, post, files.value, input, now) : files
  if (!files.ok || !drafted.ok) return drafted as Result<never, Refusal>
  const nominees = Object.fromEntries(files.value.map(({ _id }) => [listedIdOf(_id), _id]))
  const proposed = { ...drafted.value, organisationId: post.organisationId, organisationPath: await pathOf(post.organisationId), nominees, proposedBy: personId, proposerAppointedBy: post.appointedBy }
  const isAlone = round.people === 1
  if (isAlone) await freeze(proposed)
  const kept = await recordAct<PublicityNoticeDocument, Refusal>({
    collection: publicityNotices, id, act: isAlone ? 'publish-round' : 'propose-round', by: post.role, personId, at: now, requestId: input.requestId,
    decide: current => (current?.state === 'published' ? refuse({ kind: 'already-published' }) : accept(isAlone ? asPublished(proposed, now) : proposed)),
  })
  return kept.ok ? accept({ noticeId: kept.value._id, state: kept.value.state }) : kept
}
