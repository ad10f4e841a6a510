import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexes } from '../../cloudfunctions/src/indexes'
import type { BallotDocument, VoterKeyDocument } from '../../cloudfunctions/src/vote/store'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { commitmentOf } from '../../shared/vote/commitment'
import { late, proposal } from '../cloud/late-stages'
import { startLocalCampaign, type As, type LocalCampaign } from '../cloud/local-campaign'
import { callAtHttpDoor, signedInFollower } from '../cloud/official-account'
import { at, minuteMs } from '../cloud/selection'
import { textOfFiles } from './files-on-disk'
import { observedFunctions, strikeTimer } from './observed-functions'
import type { PlantedUnit } from './planted-unit'
import { walkContract, type Answered } from './walk-contract'

type Collections = Record<string, { _id: string }[]>

async function everything({ url }: LocalCampaign): Promise<Collections> {
  const database = databaseAt(url)
  return Object.fromEntries(await Promise.all(Object.keys(indexes).map(async name => [name, await everyDocument(database, name)] as const)))
}

/** The documents that were added or changed, by collection. */
function changed(before: Collections, after: Collections): Collections {
  const known = new Set(Object.values(before).flat().map(document => JSON.stringify(document)))
  const fresh = Object.entries(after).map(([name, documents]) => [name, documents.filter(one => !known.has(JSON.stringify(one)))] as const)
  return Object.fromEntries(fresh.filter(([, documents]) => documents.length > 0))
}

/** Two officers declare void what the timer held. */
async function voidHeld({ done }: LocalCampaign, { campaignId, officers: [proposer, seconder] }: PlantedUnit): Promise<void> {
  const { items } = await done(proposer, 'vote.heldGroups', { campaignId })
  for (const { groupId } of items) {
    const { revision } = await done(proposer, 'vote.proposeHeld', { groupId, decision: 'void', grounds: '微信风险等级高', requestId: 'planted-void' })
    await done(seconder, 'vote.secondHeld', { groupId, revision, requestId: 'planted-void' })
  }
}

/** A ticket that WeChat's rank stands in: only such a one is handed back as it was. On a busy machine the rank may come too late at first. */
async function rankedTicket(cloud: LocalCampaign, as: As, campaignId: string, earlier?: string): Promise<string> {
  const { ticket } = await cloud.done(as, 'vote.ballotPaper', { campaignId, ticket: earlier })
  if (!ticket) throw new Error('a ballot paper without a ticket')
  return ticket === earlier ? ticket : rankedTicket(cloud, as, campaignId, ticket)
}

/** The same picks and nonces whoever votes: the ballots of two worlds differ in their voters alone. The last one votes on H5. */
async function cast(cloud: LocalCampaign, { campaignId, candidates }: PlantedUnit, voters: As[]): Promise<void> {
  for (const [place, as] of voters.entries()) {
    const ticket = await rankedTicket(cloud, as, campaignId)
    const picks = [candidates[place % candidates.length]!]
    const nonce = String(place).padStart(32, '0')
    const input = { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), ticket, requestId: `planted-${place}` }
    const answer = place === voters.length - 1
      ? await callAtHttpDoor<{ ok: boolean }>(cloud.url, 'ballot', await signedInFollower(cloud.url, as), { name: 'vote.cast', input })
      : await cloud.call(as, 'vote.cast', input)
    if (!answer.ok) throw new Error(JSON.stringify(answer))
  }
}

const isOfDatabase = (place: string) => place.startsWith('database')

export interface World {
  ballots: BallotDocument[]
  voterKey: string
  /** What voting, counting and sealing, closing and publishing changed in the database, one after the other. */
  changes: Collections[]
  /** Every answer to everybody, while voting is open and after its result is on display. */
  answers: Answered[]
  /** What all functions printed. */
  printed: string
  /** Every document of every collection. */
  documents: string
  /** Every file of the cloud but its database's: storage, published pages, logs. */
  files: string
  /** The database's files, byte for byte, with what was erased in them. */
  databaseFiles: string
}

/** Plays the vote in a copy of the planted unit's cloud, with these voters, and gathers everything that anybody could look at. */
export async function playWorld(planted: PlantedUnit, voters: As[]): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  cpSync(planted.folder, folder, { recursive: true })
  const functions = await observedFunctions()
  functions.stand(at.vote)
  const cloud = await startLocalCampaign({ folder, functionsFolder: functions.folder })
  const timer = async (instant: number) => {
    functions.stand(instant)
    await strikeTimer(cloud.url)
  }
  const changes: Collections[] = []
  const noting = async (doing: () => Promise<void>) => {
    const before = await everything(cloud)
    await doing()
    changes.push(changed(before, await everything(cloud)))
  }
  const { callers, known, campaignId, officers } = planted
  await noting(() => cast(cloud, planted, voters))
  await noting(() => timer(at.vote + 61 * minuteMs))
  // What would take a file away before the second walk.
  const open = await walkContract({ url: cloud.url, callers, known, except: ['nomination.erase', 'nomination.withdraw'] })
  let noticeId = ''
  await noting(async () => {
    await timer(late.voteCloses + minuteMs)
    await voidHeld(cloud, planted)
    await timer(late.counted)
    noticeId = (await cloud.done(officers[0], 'publicity.propose', { ...proposal(campaignId), requestId: 'planted-proposal' })).noticeId
    await cloud.done(officers[1], 'publicity.second', { noticeId, requestId: 'planted-second' })
  })
  const after = await walkContract({ url: cloud.url, callers, known: { ...known, noticeId } })
  const kept = await everything(cloud)
  await cloud.close()
  const world = {
    ballots: kept['ballots'] as BallotDocument[],
    voterKey: (kept['voterKeys'] as VoterKeyDocument[]).find(one => one._id === campaignId)?.key ?? '',
    changes,
    answers: [...open, ...after],
    printed: functions.printed(),
    documents: JSON.stringify(kept),
    files: textOfFiles(folder, place => !isOfDatabase(place)),
    databaseFiles: textOfFiles(folder, isOfDatabase),
  }
  await Promise.all([functions.remove(), rm(folder, { recursive: true })])
  return world
}
