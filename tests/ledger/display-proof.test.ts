import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deviceOf, registerDevice } from '../../dev/scenario/supervisor-device'
import { isSignedText } from '../../scripts/ledger/is-signed'
import { instantAt, type Day } from '../../shared/basics/shanghai-time'
import { cosignatureText } from '../../shared/ledger/cosignature'
import { readDisplayProof, type DisplayProof, type SeenDisplay } from '../../shared/publicity/display-proof'
import { verifyDisplay } from '../../shared/publicity/verify-display'
import { onDisplay, openVoting, type Voting } from '../cloud/late-stages'
import { refused } from '../cloud/selection'

const days: Day[] = ['2018-05-24', '2018-05-25', '2018-05-28', '2018-05-29', '2018-05-30']
const device = deviceOf('a supervisor of this test')
let voting: Voting
let noticeId: string
let saved: string
const kept = (name: string) => path.join(voting.folder, 'files/public', name)
const proofText = async () => readFileSync(kept((await voting.done({}, 'publicity.display', { noticeId })).proofPath), 'utf8')
const pass = (day: Day, time = '10:00') => voting.clock.set(instantAt(day, time))

beforeAll(async () => {
  voting = await openVoting()
  noticeId = await onDisplay(voting)
  for (const day of days) await pass(day)
  saved = await proofText()
})
afterAll(() => voting?.close())

const proof = (): DisplayProof => readDisplayProof(saved)!
const faultsOf = (change: (proof: DisplayProof) => void) => {
  const changed = proof()
  change(changed)
  return verifyDisplay(changed, isSignedText).map(({ kind }) => kind)
}

test('the file proves that the notice stood in public on each of its working days, and nothing else is needed', async () => {
  expect(verifyDisplay(proof(), isSignedText)).toEqual([])
  expect(proof().entries.map(({ document }) => (document as SeenDisplay).day)).toEqual([undefined, ...days])
  const { days: watched, cosignedBy } = await voting.done({}, 'publicity.display', { noticeId })
  expect(watched).toEqual(days.map(day => ({ day, at: expect.any(Number) as number, asFrozen: true })))
  expect(cosignedBy).toEqual([])
})

const seen = ({ entries }: DisplayProof, place: number) => entries[place]!.document as SeenDisplay

test.each<[string, (proof: DisplayProof) => void, string]>([
  ['one byte of the notice is changed', changed => { changed.notice = changed.notice.replace('公示', '公告') }, 'notice-changed'],
  ['a day is left out', changed => { changed.entries.splice(2, 1) }, 'day-missing'],
  ['a day is renamed', changed => { seen(changed, 2).day = '2018-05-26' }, 'entry-changed'],
  ['a day is taken for another', changed => { changed.entries[2] = { ...changed.entries[1]!, document: { ...seen(changed, 1), day: '2018-05-25' } } as never }, 'entry-changed'],
  ['what was found is changed', changed => { seen(changed, 3).seenHash = 'ab'.repeat(32) }, 'entry-changed'],
  ['an entry is made up, hash and all', changed => { changed.entries[4]!.act.at += 1 }, 'entry-not-in-ledger'],
  ['an entry is moved to another place', changed => { changed.entries[4]!.index -= 1 }, 'entry-not-in-ledger'],
  ['the root is another', changed => { changed.checkpoint.root = 'cd'.repeat(32) }, 'checkpoint-wrong'],
  ['the signature is cut', changed => { changed.checkpoint.signature = changed.checkpoint.signature.slice(4) }, 'checkpoint-wrong'],
  ['the charter has another key', changed => { changed.charterKey = device.publicKey }, 'another-key'],
])('the proof fails when %s', (_, change, kind) => {
  expect(faultsOf(change)).toContain(kind)
})

test('a key that the reader kept is held against the file', () => {
  expect(verifyDisplay(proof(), isSignedText, device.publicKey)).toEqual([{ kind: 'another-key' }])
})

test('a supervisor signs what the proof stands on; a signature of something else is not taken, and one that was changed is found', async () => {
  await registerDevice(voting, voting.supervisor, device)
  const { checkpoint } = await voting.done({}, 'publicity.display', { noticeId })
  const atSeconds = Math.floor(instantAt('2018-05-30', '10:00') / 1000)
  const cosigning = { noticeId, size: checkpoint!.size, keyId: device.keyId, atSeconds, signature: device.sign(cosignatureText(checkpoint!, atSeconds)) }
  expect(await voting.call(voting.supervisor, 'publicity.cosignDisplay', { ...cosigning, signature: device.sign('another text') })).toEqual(refused('cosignature-wrong'))
  expect(await voting.call(voting.supervisor, 'publicity.cosignDisplay', { ...cosigning, size: 1 })).toEqual(refused('no-such-checkpoint'))
  expect(await voting.call(voting.city, 'publicity.cosignDisplay', cosigning)).toEqual(refused('not-permitted'))
  expect((await voting.done(voting.supervisor, 'publicity.cosignDisplay', cosigning)).cosignedBy).toEqual(['监督员甲'])
  const cosigned = readDisplayProof(await proofText())!
  expect(verifyDisplay(cosigned, isSignedText)).toEqual([])
  expect(verifyDisplay({ ...cosigned, cosignatures: [{ ...cosigned.cosignatures[0]!, atSeconds: 1 }] }, isSignedText)).toEqual([{ kind: 'cosignature-wrong', name: '监督员甲' }])
})

test('`npm run verify` says so of the file, and finds a byte that was changed', () => {
  const verify = (file: string) => execFileSync(process.execPath, ['--import', 'tsx', path.resolve(__dirname, '../../scripts/verify.ts'), file], { encoding: 'utf8', stdio: 'pipe' })
  const [good, bad] = [kept('good.json'), kept('bad.json')]
  writeFileSync(good, saved)
  writeFileSync(bad, saved.replace('2018-05-28', '2018-05-27'))
  expect(verify(good)).toContain('公示属实')
  expect(() => verify(bad)).toThrow(/Command failed/)
})

test('a notice that was changed in its place is entered as what it was that day', async () => {
  const other = await openVoting()
  try {
    const displayed = await onDisplay(other)
    const { contentPath } = await other.done({}, 'publicity.notice', { noticeId: displayed })
    const file = path.join(other.folder, 'files/public', contentPath)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('公示', '公告'))
    await other.clock.set(instantAt('2018-05-25', '10:00'))
    const on = async (day: Day) => (await other.done({}, 'publicity.display', { noticeId: displayed })).days.find(one => one.day === day)
    expect(await on('2018-05-25')).toEqual({ day: '2018-05-25', at: null, asFrozen: false })
    await other.clock.set(instantAt('2018-05-25', '20:00'))
    expect(await on('2018-05-25')).toEqual({ day: '2018-05-25', at: expect.any(Number) as number, asFrozen: false })
    writeFileSync(file, text)
    await other.clock.set(instantAt('2018-05-28', '10:00'))
    expect(await on('2018-05-28')).toMatchObject({ asFrozen: true })
  } finally {
    await other.close()
  }
})
