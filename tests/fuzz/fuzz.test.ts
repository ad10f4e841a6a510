import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Role } from '../../shared/basics/endpoint'
import { filled, minuteMs } from '../cloud/selection'
import { found } from '../privacy/marks'
import { faultsIn, outcomeOf } from './faults-in'
import { generatedCalls, type Described } from './generated-calls'
import { makeCalls, type Made } from './make-calls'
import { plantCity, type PlantedCity } from './planted-city'

/**
 * Calls generated from the contract by everybody, a third of them spoilt, with ids that are there: other people's too, and
 * what earlier answers told. The same ones every time, unless `FUZZ_SEED` and `FUZZ_CALLS` say otherwise.
 */
const seed = Number(process.env.FUZZ_SEED ?? 2018)
const count = Number(process.env.FUZZ_CALLS ?? 20_000)
const stretch = 500

const roleOf: Record<string, Role> = {
  visitor: 'visitor', member: 'member', otherMember: 'member', stranger: 'member', unitOfficer: 'unitOfficer', otherUnitOfficer: 'unitOfficer', societyOfficer: 'societyOfficer',
  countyOfficer: 'countyOfficer', otherCountyOfficer: 'countyOfficer', cityOfficer: 'cityOfficer', expert: 'expert', supervisor: 'supervisor', custodian: 'custodian',
}

let city: PlantedCity
let endpoints: Map<string, Described>
let before: unknown
const faults: object[] = []
const outcomes = new Map<string, Map<string, number>>()

function look(made: Made): void {
  const wrong = faultsIn(made, endpoints.get(made.name), city.files)
  if (wrong.length > 0) faults.push({ wrong, caller: made.caller, name: made.name, sent: JSON.stringify(made.sent)?.slice(0, 600), text: made.text.slice(0, 300) })
  const ofName = outcomes.get(made.name) ?? new Map<string, number>()
  outcomes.set(made.name, ofName.set(outcomeOf(made), (ofName.get(outcomeOf(made)) ?? 0) + 1))
}

const draftOfPlanted = () => city.done(city.drafting.who.as, 'nomination.file', { nominationId: city.drafting.nominationId })

beforeAll(async () => {
  console.log(`FUZZ_SEED=${seed} FUZZ_CALLS=${count}`)
  city = await plantCity()
  before = await draftOfPlanted()
  const described = (await (await fetch(`${city.url}/local/contract`)).json()) as Described[]
  endpoints = new Map(described.map(one => [one.name, one]))
  const calls = generatedCalls(described, roleOf, count, seed)
  for (let first = 0; first < count; first += stretch) {
    // The second half while one of the campaigns votes; in between a minute and a bit, so that few are called too often.
    if (first === Math.ceil(count / 2 / stretch) * stretch) await city.clock.set(city.votingAt)
    else await city.clock.advance(minuteMs + 1000)
    await makeCalls({ ...city, only: { 'campaign.amend': { campaignId: [city.spareCampaign] } } }, calls.slice(first, first + stretch), look)
  }
}, 900_000)
afterAll(() => city.close())

const outcomesOf = (name: string) => [...(outcomes.get(name)?.keys() ?? [])]

test('no call ends in an exception, an unknown refusal or a fault without words, and none is told what is somebody else\'s', () => expect(faults).toEqual([]))

test('every endpoint was reached: its handler answered, and inputs were refused', () => {
  const atDoor = ['sign-in-needed', 'not-permitted', 'malformed', 'too-many-requests', 'too-large']
  expect([...endpoints.keys()].filter(name => !outcomesOf(name).some(outcome => !atDoor.includes(outcome)))).toEqual([])
  expect([...endpoints.keys()].filter(name => !outcomesOf(name).includes('malformed'))).toEqual([])
})

test('nothing that functions print tells of the planted', async () => {
  const printed = await readFile(path.join(city.folder, 'functions.log'), 'utf8')
  expect(printed.length).toBeGreaterThan(count)
  expect(found(printed, city.files.flatMap(({ secrets, words, idNumber, identity }) => [...secrets, ...words, ...idNumber, ...identity]))).toEqual([])
})

test('few calls were turned away for coming too fast', () => {
  const turnedAway = [...outcomes.values()].reduce((sum, ofName) => sum + (ofName.get('too-many-requests') ?? 0), 0)
  expect(turnedAway).toBeLessThan(count / 50)
})

test('nobody changed a draft that is not theirs', async () => expect(await draftOfPlanted()).toEqual(before))

test('the hunt finds what it hunts for', () => {
  const [one] = city.files
  const made: Made = { caller: 'stranger', name: 'nomination.mine', input: {}, spoil: null, sent: {}, status: 200, text: JSON.stringify({ ok: true, value: [one?.who.answers, one?.who.as] }) }
  expect(faultsIn(made, endpoints.get('nomination.mine'), city.files)).toEqual(expect.arrayContaining(['mobile', 'address', 'ID number', 'openid', 'unionid'].map(what => expect.stringContaining(what))))
})

test('afterwards a worker opens and fills in a nomination as ever', async () => {
  await city.clock.set(city.nominationAt)
  expect(await filled(city, city.newcomer)).toMatchObject({ status: 'draft' })
})
