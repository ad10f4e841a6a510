import { strFromU8, unzipSync } from 'fflate'
import { onDisplay, openVoting, type Voting } from '../cloud/late-stages'
import { databaseOf } from '../cloud/database'
import { visitor } from '../cloud/local-campaign'
import { person } from '../cloud/offices'
import { newRequest, worker } from '../cloud/selection'
import { textOfFiles } from './files-on-disk'
import { walkContract } from './walk-contract'

const secrets = { idNumber: '33260119800101001X', mobile: '13857600321', address: '凤凰小区3幢2单元501室' }
const confession = `身份证号${secrets.idNumber}，电话${secrets.mobile}，家住${secrets.address}。`
/** As people write them, too. */
const planted = [...Object.values(secrets), '332601 19800101 001X', '138 5760 0321', '凤凰小区']
const plantedWorker = { ...worker(1), answers: { ...worker(1).answers, deeds: `${confession}我十九岁进厂。`, dossier: `${confession}师傅把工具箱留给我。`, achievements: `焊过 328 条船。联系我 138 5760 0321。`, honours: `技术能手，证号332601 19800101 001X` } }

let voting: Voting
let noticeId: string
let storyId: string

/** A story is told of the worker, a list with them is on display, somebody objects, and every page of it is passed on. */
beforeAll(async () => {
  voting = await openVoting({}, {}, [plantedWorker, worker(2), worker(3)])
  const { done, offices: { first, second }, nominations: [nominationId = ''], candidates: [candidateId = ''], campaignId } = voting
  storyId = (await done(first, 'story.draft', { nominationId, requestId: newRequest() })).storyId
  const { draftRevision } = await done(first, 'story.read', { storyId })
  const { revision } = await done(first, 'story.propose', { storyId, draftRevision, requestId: newRequest() })
  await done(second, 'story.release', { storyId, revision, hasLooked: true, requestId: newRequest() })
  noticeId = await onDisplay(voting)
  await done(person('an-objector'), 'objection.lodge', { noticeId, candidateId, kind: 'person', name: '反映人', contact: confession, text: confession, placeIds: [], requestId: newRequest() })
  for (const [page, id] of [['home', campaignId], ['candidates', campaignId], ['candidate', candidateId], ['results', campaignId], ['publicity', noticeId], ['story', storyId]] as const) await done(visitor, 'sharing.card', { page, id })
  await voting.clock.advance(120_000)
})
afterAll(() => voting?.close())

const foundIn = (text: string) => planted.filter(secret => text.includes(secret))

test('the worker themselves reads all of it', async () => {
  const own = await voting.done(worker(1).as, 'nomination.file', { nominationId: voting.nominations[0] ?? '' })
  expect(foundIn(JSON.stringify(own))).toEqual(planted)
})

test('no answer to the public says it', async () => {
  const { url, campaignId, nominations: [nominationId], candidates: [candidateId] } = voting
  const answers = await walkContract({ url, callers: { visitor, member: person('passer-by') }, known: { campaignId, noticeId, storyId, candidateId, nominationId, id: candidateId } })
  const said = JSON.stringify(answers.filter(({ answer }) => answer.ok))
  expect(said).toContain(worker(1).name)
  expect(foundIn(said)).toEqual([])
})

test('no page, published file or log says it, and no snapshot', async () => {
  const snapshots = JSON.stringify((await databaseOf(voting.url).collection('snapshots').limit(1000).get()).data)
  const files = Buffer.from(textOfFiles(voting.folder, place => place.startsWith('files/public') || place.endsWith('.log')), 'latin1').toString('utf8')
  for (const text of [snapshots, files]) expect(text).toContain(worker(1).name)
  expect(foundIn(snapshots + files)).toEqual([])
})

test('the notice as Word does not say it', async () => {
  const { url } = await voting.done(visitor, 'publicity.noticePaper', { noticeId })
  const paper = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()))
  const text = strFromU8(paper['word/document.xml']!)
  expect(text).toContain(worker(1).name)
  expect(foundIn(text)).toEqual([])
})
