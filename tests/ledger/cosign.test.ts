import { createPublicKey, verify } from 'node:crypto'
import { cosignNewest, deviceOf, registerDevice } from '../../dev/scenario/supervisor-device'
import { cosignatureText } from '../../shared/ledger/cosignature'
import { cosignersAt } from '../../shared/ledger/verify-cosignatures'
import { castBy, publicFaults, published, smallBatches } from '../cloud/ballot-box'
import { databaseOf } from '../cloud/database'
import { openVoting, type Voting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { federationId, person } from '../cloud/offices'
import { minuteMs, refused } from '../cloud/selection'
import { instantAt } from '../../shared/basics/shanghai-time'

let voting: Voting
const device = deviceOf('甲')
const note = async () => (await fetch(`${voting.url}/public/ledger/boxes/${voting.campaignId}/checkpoint`)).text()

beforeAll(async () => {
  voting = await openVoting(smallBatches())
  for (const voter of ['one', 'two', 'three']) await castBy(voting, voter, [voting.candidates[0] ?? ''])
  await voting.clock.set(instantAt('2018-05-14', '10:01'))
})
afterAll(() => voting.close())

test('a device is registered by an act, with proof that it holds the key, and shown to anyone', async () => {
  const proof = deviceOf('乙').sign('something else')
  expect(await voting.call(voting.supervisor, 'ledger.registerKey', { publicKey: device.publicKey, proof })).toEqual(refused('key-not-proved'))
  expect(await voting.call(voting.offices.first, 'ledger.registerKey', { publicKey: device.publicKey, proof })).toEqual(refused('not-permitted'))
  const cosigner = await registerDevice(voting, voting.supervisor, device)
  expect(cosigner).toEqual({ keyId: device.keyId, name: '监督员甲', organisationName: '台州市总工会', publicKey: device.publicKey, registeredAt: expect.any(Number), retiredAt: 0 })
  expect(await registerDevice(voting, voting.supervisor, device)).toEqual(cosigner)
  expect(await voting.done(visitor, 'ledger.cosigners', {})).toEqual({ cosigners: [cosigner] })
  const acts = await databaseOf(voting.url).collection('acts').where({ act: 'register-key' }).get()
  expect(acts.data).toHaveLength(1)
})

test('nobody registers a key that is another supervisor\'s', async () => {
  const other = await voting.offices.appoint('监督员乙', 'supervisor', federationId)
  await expect(registerDevice(voting, other, device)).rejects.toThrow('key-taken')
})

test('a cosignature stands beside the box, in the note as C2SP writes it, and verifies', async () => {
  const cosigned = await cosignNewest(voting, voting.supervisor, device, voting.campaignId)
  const box = await published(voting)
  expect(box.cosignatures).toEqual([cosigned])
  expect(box.cosigners).toEqual((await voting.done(visitor, 'ledger.cosigners', {})).cosigners)
  expect(await publicFaults(voting)).toEqual([])
  expect(await voting.done(visitor, 'vote.cosignatures', { campaignId: voting.campaignId })).toEqual({ cosignatures: [cosigned] })
  const [body = '', ...lines] = (await note()).split('\n\n')
  const line = lines.join('').trim().split('\n')[1] ?? ''
  const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64')
  const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(device.publicKey, 'base64')]), format: 'der', type: 'spki' })
  const signed = `cosignature/v1\ntime ${bytes.readBigUInt64BE(4)}\n${body}\n`
  expect(line.startsWith(`— jiangxuan/supervisor/${device.keyId} `)).toBe(true)
  expect(verify(null, Buffer.from(signed), key, bytes.subarray(12))).toBe(true)
})

test('signed again, the first cosignature stands', async () => {
  const [first] = (await published(voting)).cosignatures
  await voting.clock.advance(minuteMs)
  expect(await cosignNewest(voting, voting.supervisor, device, voting.campaignId)).toEqual(first)
})

test.each<[string, object, string]>([
  ['a size that was never sealed', { size: 2 }, 'no-such-checkpoint'],
  ['a key that nobody registered', { keyId: deviceOf('乙').keyId }, 'no-such-key'],
  ['a signature over something else', { signature: device.sign('something else') }, 'cosignature-wrong'],
  ['a clock that is far off', { atSeconds: 1 }, 'device-clock-off'],
])('nothing is kept of %s', async (_, change, kind) => {
  const { checkpoints: [newest], nowMs } = await voting.done(visitor, 'vote.box', { campaignId: voting.campaignId })
  const atSeconds = Math.floor(nowMs / 1000)
  const input = { campaignId: voting.campaignId, size: newest!.size, keyId: device.keyId, atSeconds, signature: device.sign(cosignatureText(newest!, atSeconds)) }
  expect(await voting.call(voting.supervisor, 'vote.cosign', { ...input, ...change })).toEqual(refused(kind))
})

test('the next checkpoint is signed by the log alone, and what was cosigned before still verifies', async () => {
  for (const voter of ['four', 'five', 'six']) await castBy(voting, voter, [voting.candidates[1] ?? ''])
  await voting.clock.set(instantAt('2018-05-14', '11:01'))
  const box = await published(voting)
  expect([box.leaves.length, box.cosignatures.map(({ size }) => size)]).toEqual([6, [3]])
  expect((await note()).match(/^— /gm)).toHaveLength(1)
  expect(await publicFaults(voting)).toEqual([])
})

test('two supervisors who sign in the same moment both stand beside the box and in the note', async () => {
  const [one, other] = [voting.supervisor, person('监督员乙')]
  const theirs = deviceOf('乙')
  await registerDevice(voting, other, theirs)
  await Promise.all([cosignNewest(voting, one, device, voting.campaignId), cosignNewest(voting, other, theirs, voting.campaignId)])
  const box = await published(voting)
  expect(cosignersAt(box, 6).map(({ name }) => name).sort()).toEqual(['监督员乙', '监督员甲'])
  expect((await note()).match(/^— jiangxuan\/supervisor\//gm)).toHaveLength(2)
})

test('a box that a supervisor was shown and that was altered since comes out', async () => {
  const box = await published(voting)
  await databaseOf(voting.url).collection('cosignatures').where({ size: 3 }).update({ root: 'ab'.repeat(32) })
  await registerDevice(voting, voting.supervisor, device)
  await cosignNewest(voting, voting.supervisor, device, voting.campaignId)
  expect(await publicFaults(voting)).toEqual(['cosignature-wrong'])
  await databaseOf(voting.url).collection('cosignatures').where({ size: 3 }).update({ root: box.cosignatures[0]!.root })
})

test('a key that was given up signs no more; what it signed stands', async () => {
  await voting.done(voting.supervisor, 'ledger.retireKey', { keyId: device.keyId })
  expect(await voting.call(voting.supervisor, 'ledger.retireKey', { keyId: device.keyId })).toEqual(refused('no-such-key'))
  await expect(cosignNewest(voting, voting.supervisor, device, voting.campaignId)).rejects.toThrow('no-such-key')
  await expect(registerDevice(voting, voting.supervisor, device)).rejects.toThrow('key-taken')
})
