import { createHash, createHmac } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { differences } from './differences'
import { disguises, found, marksOf, personMarksOf } from './marks'
import { colleagues, plantUnit, strangers, unitName, type PlantedUnit } from './planted-unit'
import { playWorld, type World } from './voting-world'

/**
 * Two worlds begin as copies of one cloud. In the one, four colleagues of a unit vote: three have nominations with it, one
 * holds its second office. In the other, four strangers vote instead, with the same picks and nonces, from the same network. In
 * both WeChat ranks two of them as risky, so that their ballots are held, and two officers declare these void.
 *
 * Hunted for, plain, encoded, and hashed without a key:
 * - the voters' openid, unionid, address and network, and their pseudonym: in every document, in storage, published files
 *   and logs, in what functions print, and in the answers of every endpoint to every role, during the vote and with
 *   the result on display;
 * - the voters' person ids: of the strangers in all of that and in the bytes of the database; of the colleagues, who lawfully
 *   stand in their nominations and offices, in whatever voting, counting, sealing and publishing changed;
 * - the unit, by id and name: in whatever voting, counting, sealing and publishing changed;
 * - any trace of who, or how many of the unit, voted: no answer of one world may differ from the other's, random ids aside.
 *
 * The only lawful place is the ballot's id: a hash over the keyed hash of the unionid.
 */
const worlds: Record<'colleagues' | 'strangers', World | undefined> = { colleagues: undefined, strangers: undefined }
const voters = { colleagues, strangers }
let planted: PlantedUnit
beforeAll(async () => {
  planted = await plantUnit()
  ;[worlds.colleagues, worlds.strangers] = await Promise.all([playWorld(planted, colleagues), playWorld(planted, strangers)])
})
afterAll(() => rm(planted.folder, { recursive: true }))

const voterIds = (which: keyof typeof worlds) => voters[which].map(({ unionid = '' }) => createHmac('sha256', worlds[which]!.voterKey).update(unionid).digest('hex'))
const everything = ({ printed, documents, files, answers }: World) => [printed, documents, files, JSON.stringify(answers)].join('\n')

test.each(marksOf(colleagues[0]!))('the hunt finds $what', ({ what, text }) => expect(found(`…${text}…`, marksOf(colleagues[0]!))).toContain(what))

test.each([
  ['a count', { voted: 3 }, { voted: 4 }],
  ['a list that is longer', { items: ['离退休'] }, { items: ['离退休', '离退休'] }],
  ['a name', { voters: ['甲'] }, { voters: ['乙'] }],
  ['another refusal', { kind: 'already-voted' }, { kind: 'voting-closed' }],
])('the comparison sees %s', (_, here, there) => {
  const answers = (value: object) => [{ caller: 'member', name: 'vote.results', answer: { ok: true, value } }]
  expect(differences(answers(here), answers(here))).toEqual([])
  expect(differences(answers(here), answers(there))).toHaveLength(1)
})

describe.each(['colleagues', 'strangers'] as const)('where %s vote', which => {
  const world = () => worlds[which]!

  test('each has one ballot, under a hash over the keyed hash of the unionid', () => {
    const expected = voterIds(which).map(voterId => createHash('sha256').update([planted.campaignId, 'campaign', voterId].join('\n')).digest('hex'))
    expect(world().ballots.map(one => one._id)).toEqual(expect.arrayContaining(expected))
  })

  test('nothing anywhere names them: no identity, no address, no network, no pseudonym', () => {
    const pseudonyms = voterIds(which).flatMap(voterId => disguises('pseudonym', voterId))
    expect(found(everything(world()), [...voters[which].flatMap(marksOf), ...pseudonyms])).toEqual([])
  })

  test('casting changes nothing but the box of ballots; counting, sealing and publishing name neither person nor unit', () => {
    expect(Object.keys(world().changes[0]!)).toEqual(['ballots'])
    const marks = [...voters[which].flatMap(personMarksOf), ...disguises('unit id', planted.unit), ...disguises('unit name', unitName)]
    expect(found(JSON.stringify(world().changes), marks)).toEqual([])
    expect(found(world().printed, voters[which].flatMap(personMarksOf))).toEqual([])
  })

  test('a call about the vote is logged without its caller, an accepted ballot not at all', () => {
    const lines = world().printed.split('\n').filter(line => line.startsWith('{"name":"vote.'))
    expect(lines.filter(line => line.startsWith('{"name":"vote.cast","outcome":"ok"'))).toEqual([])
    expect(lines.length).toBeGreaterThan(voters[which].length)
    expect(new Set(lines.map(line => Object.keys(JSON.parse(line) as object).join(' ')))).toEqual(new Set(['name outcome at tookMs']))
  })
})

test('person ids are there to be found: those of nominees and officers stand in their own documents, those of strangers nowhere', () => {
  expect(found(worlds.colleagues!.documents, colleagues.flatMap(personMarksOf))).toHaveLength(colleagues.length)
  expect(found(everything(worlds.strangers!), strangers.flatMap(personMarksOf))).toEqual([])
})

test('of who did nothing but vote, not even the bytes of the database tell', () => {
  expect(worlds.strangers!.databaseFiles).toContain(worlds.strangers!.ballots[0]!.commitment)
  expect(found(worlds.strangers!.databaseFiles, strangers.flatMap(one => [...marksOf(one), ...personMarksOf(one)]))).toEqual([])
})

test('no endpoint tells anybody who voted, or how many of the unit', () => {
  const { colleagues: one, strangers: other } = worlds
  expect(differences(one!.answers, other!.answers)).toEqual([])
})

test('the walk was let in wherever a role may look', () => {
  const answered = worlds.colleagues!.answers.filter(({ answer }) => answer.ok).map(({ name }) => name)
  const looks = ['campaign.home', 'campaign.charter', 'vote.results', 'vote.box', 'vote.boxLeaves', 'vote.openings', 'vote.arrivals', 'vote.voterKey', 'vote.heldGroups', 'vote.voids', 'vote.candidates', 'vote.ballotPaper', 'publicity.preview', 'publicity.notice', 'nomination.file', 'nomination.queue', 'scoring.standings', 'review.composition', 'ledger.entries', 'identity.appointments', 'identity.organisations']
  expect(looks.filter(name => !answered.includes(name))).toEqual([])
  expect(worlds.colleagues!.answers.filter(({ name, answer }) => name === 'vote.voids' && answer.ok).map(({ answer }) => answer.value)).toContainEqual(expect.objectContaining({ voids: [expect.objectContaining({ ballots: 2 })] }))
  expect(worlds.colleagues!.answers.filter(({ answer }) => answer.error?.kind === 'malformed')).toEqual([])
})
