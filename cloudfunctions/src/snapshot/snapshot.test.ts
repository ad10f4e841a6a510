import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { secretIdOf } from '../../../dev/cloudbase/functions/function-environment'
import { consentTo } from '../../../dev/scenario/consent'
import { dayMs, instantAt } from '../../../shared/basics/shanghai-time'
import { taizhou2018 } from '../../../shared/charters/taizhou-2018'
import { contract, type CallInput, type EndpointName } from '../../../shared/contract'
import { databaseOf } from '../../../tests/cloud/database'
import { onDisplay, openVoting, type Voting } from '../../../tests/cloud/late-stages'
import { visitor } from '../../../tests/cloud/local-campaign'
import { minuteMs, newRequest, refused, worker } from '../../../tests/cloud/selection'

let voting: Voting
let storyId: string
let noticeId: string
let requests = 0
const lastStage = taizhou2018.stages.at(-1)?.key ?? ''

/** Node tells of each request as it comes in; the SDK signs with the key of the function that it runs in. */
const count = (message: unknown) => {
  const { url, headers } = (message as { request: IncomingMessage }).request
  if (url?.startsWith('/admin') && headers.authorization?.includes(`Credential=${secretIdOf('api')}/`)) requests += 1
}

async function releasedStory(nominationId: string): Promise<string> {
  const { done, offices } = voting
  const { storyId } = await done(offices.first, 'story.draft', { nominationId, requestId: newRequest() })
  const { draftRevision } = await done(offices.first, 'story.read', { storyId })
  const proposed = await done(offices.first, 'story.propose', { storyId, draftRevision, requestId: newRequest() })
  await done(offices.second, 'story.release', { storyId, revision: proposed.revision, hasLooked: true, requestId: newRequest() })
  return storyId
}

let instant = instantAt('2018-05-24', '09:00')
/** The next minute: what was kept in memory has grown old, and the timer has run. */
const nextMinute = () => voting.clock.set((instant += minuteMs))

beforeAll(async () => {
  voting = await openVoting({}, { instances: 2 })
  await consentTo(voting, worker(1).as, voting.nominations[0] ?? '', ['story'])
  storyId = await releasedStory(voting.nominations[0] ?? '')
  noticeId = await onDisplay(voting)
  subscribe('http.server.request.start', count)
})
afterAll(async () => {
  unsubscribe('http.server.request.start', count)
  await voting.close()
})

const requestsOf = async (ask: () => Promise<unknown>): Promise<number> => {
  const before = requests
  await ask()
  return requests - before
}

/** Every page that a visitor reads. */
const pages = (): { [Name in EndpointName]?: CallInput<Name> } => {
  const { campaignId, candidates: [candidateId = ''] } = voting
  return {
    'campaign.list': {}, 'campaign.home': { campaignId }, 'campaign.notice': { campaignId }, 'campaign.charter': { campaignId },
    'vote.candidates': { campaignId }, 'vote.candidate': { candidateId }, 'vote.results': { campaignId },
    'nomination.form': { campaignId }, 'nomination.whatIsKept': { campaignId }, 'story.list': { campaignId }, 'story.page': { storyId }, 'publicity.notices': { campaignId }, 'publicity.notice': { noticeId }, 'outcome.honoured': { campaignId },
  }
}

/** What else anyone may call, and why no snapshot answers it. */
const noPages: Record<string, readonly EndpointName[]> = {
  'who is calling, and offices': ['identity.me', 'identity.organisations', 'identity.startDesk', 'identity.deskTicket', 'sharing.union'],
  'proofs, which must be as they stand now': ['ledger.checkpoint', 'ledger.entries', 'ledger.cosigners', 'vote.cosignatures', 'vote.arrivals', 'vote.voterKey', 'vote.voids', 'vote.box', 'vote.boxLeaves', 'publicity.display'],
  'files, by addresses that die': ['vote.candidatePictures', 'nomination.blankPaper', 'publicity.noticePaper'],
  'asked for one by one': ['objection.byNumber', 'sharing.card', 'sharing.open', 'sharing.wayIn'],
}

test('whatever anyone may call is a page that is counted here, or none for a reason', () => {
  const open = (Object.keys(contract) as EndpointName[]).filter(name => (contract[name].roles as readonly string[]).includes('visitor'))
  expect([...Object.keys(pages()), ...Object.values(noPages).flat()].sort()).toEqual(open.sort())
})

test('each public page costs one reading of the database at most, and none while it is in memory', async () => {
  const cost: Record<string, number[]> = {}
  for (const [name, input] of Object.entries(pages())) {
    await nextMinute()
    const ask = async () => expect(await voting.call(visitor, name as EndpointName, input as never)).toMatchObject({ ok: true })
    const first = await requestsOf(ask)
    cost[name] = [first, await requestsOf(ask), await requestsOf(ask)]
  }
  expect(cost).toEqual(Object.fromEntries(Object.keys(pages()).map(name => [name, [1, 0, 0]])))
})

test('what is not there costs two readings and is not answered', async () => {
  expect(await requestsOf(async () => expect(await voting.call(visitor, 'story.page', { storyId: 's_nothing' })).toEqual(refused('no-such-story')))).toBe(2)
})

test('nothing that a file keeps to itself stands in a snapshot, a page or a card', async () => {
  const { candidates: [candidateId = ''], campaignId, nominations: [nominationId = ''], folder, url } = voting
  const { idNumber = '', mobile = '' } = worker(1).answers
  const own = await voting.done(worker(1).as, 'nomination.file', { nominationId })
  expect(own.answers['mobile']).toBe(mobile)

  const cards = [await voting.done(visitor, 'sharing.card', { page: 'candidate', id: candidateId }), await voting.done(visitor, 'sharing.card', { page: 'story', id: storyId }), await voting.done(visitor, 'sharing.card', { page: 'publicity', id: noticeId }), await voting.done(visitor, 'sharing.card', { page: 'results', id: campaignId })]
  const kept = (await databaseOf(url).collection('snapshots').limit(1000).get()).data
  const shortPages = readdirSync(path.join(folder, 'files/public/s')).map(file => readFileSync(path.join(folder, 'files/public/s', file), 'utf8'))
  for (const said of [JSON.stringify(cards), JSON.stringify(kept), shortPages.join('\n')]) {
    expect(said).toContain(worker(1).name)
    expect([idNumber, mobile].filter(secret => said.includes(secret))).toEqual([])
  }
})

test('of acts that end at the same moment none is missing in what is shown', async () => {
  const { call, city, campaignId, url } = voting
  const closesAt = (await voting.done(visitor, 'campaign.home', { campaignId })).stages.at(-1)?.closesAt ?? 0
  const amend = (days: number) => call(city, 'campaign.amend', { campaignId, change: { kind: 'postponed', stageKey: lastStage, closesAt: closesAt + days * dayMs }, reason: '顺延' })
  const kept = (await Promise.all([1, 2, 3, 4, 5, 6].map(amend))).filter(answer => answer.ok)
  const [shown] = (await databaseOf(url).collection('snapshots').where({ _id: `campaign:${campaignId}` }).get()).data
  expect(kept.length).toBeGreaterThan(0)
  expect(JSON.parse(shown.json).campaign.amendments).toHaveLength(kept.length)
})

/** Asked of both instances at once. */
const twice = async <Name extends EndpointName>(name: Name, input: CallInput<Name>) => Promise.all([1, 2].map(() => voting.call(visitor, name, input)))
const shortPage = async (shortId: string) => (await fetch(`${voting.url}/s/${shortId}`)).text()

test('a consent taken back works everywhere within a minute', async () => {
  const { candidates: [candidateId = ''], nominations: [nominationId = ''], campaignId } = voting
  await nextMinute()
  const { shortId } = await voting.done(visitor, 'sharing.card', { page: 'story', id: storyId })
  for (const answer of await twice('story.page', { storyId })) expect(answer).toMatchObject({ ok: true, value: { storyId } })
  expect(await shortPage(shortId)).toContain(worker(1).name)
  const snapshots = databaseOf(voting.url).collection('snapshots')
  const [{ _id, ...before }] = (await snapshots.where({ _id: `story:${storyId}` }).get()).data

  await voting.done(worker(1).as, 'nomination.setConsent', { nominationId, kind: 'story', textVersion: '', isGiven: false, requestId: newRequest() })
  expect(await voting.call(visitor, 'story.page', { storyId })).toEqual(refused('no-such-story'))
  // As if the function had died between the act and what it shows: the timer finds the act in the log.
  await snapshots.doc(_id).set(before)
  await nextMinute()
  for (const answer of await twice('story.page', { storyId })) expect(answer).toEqual(refused('no-such-story'))
  for (const answer of await twice('story.list', { campaignId })) expect(answer).toMatchObject({ ok: true, value: { items: [] } })
  for (const answer of await twice('vote.candidate', { candidateId })) expect(answer).toMatchObject({ ok: true, value: { storyId: null } })
  expect(await voting.call(visitor, 'sharing.card', { page: 'story', id: storyId })).toEqual(refused('no-such-page'))
  expect(await shortPage(shortId)).toContain('这一页已经撤下')
  expect(await shortPage(shortId)).not.toContain(worker(1).name)
})
