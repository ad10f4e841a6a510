import { createPublicKey, verify } from 'node:crypto'
import { receiptText } from '@shared/vote/commitment'
import type { Receipt } from '@shared/vote/contract'
import { visitor } from '../../../tests/cloud/local-campaign'
import { sdkAt } from '../../../dev/cloudbase/testing/node-sdk'
import { casting, late, openVoting, voters, type Voting } from '../../../tests/cloud/late-stages'
import { person } from '../../../tests/cloud/offices'
import { refused } from '../../../tests/cloud/selection'

let voting: Voting
let candidates: string[]
beforeAll(async () => {
  voting = await openVoting()
  candidates = voting.candidates
})
afterAll(() => voting.close())

const cast = (voter: string, picks: string[], requestId?: string) => voting.call(person(voter), 'vote.cast', casting(voting.campaignId, picks, requestId))

/** Ed25519 public keys as raw bytes stand behind this prefix in DER (RFC 8410). */
const isSigned = ({ signature, publicKey, ...receipt }: Receipt) =>
  verify(null, Buffer.from(receiptText(receipt)), createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'base64')]), format: 'der', type: 'spki' }), Buffer.from(signature, 'base64'))

test('a ballot gives a signed receipt that says nothing of the picks', async () => {
  const answer = await cast('one', [candidates[0]!])
  expect(answer).toMatchObject({ ok: true, value: { campaignId: voting.campaignId, code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/) } })
  if (!answer.ok) throw new Error(answer.error.kind)
  expect(isSigned(answer.value)).toBe(true)
  expect(isSigned({ ...answer.value, castAt: answer.value.castAt + 1 })).toBe(false)
  expect(JSON.stringify(answer.value)).not.toContain(candidates[0])
})

test('the same request gives the same receipt, another one is told when the first was cast', async () => {
  const first = await cast('twice', [candidates[0]!], 'request-once')
  expect(await cast('twice', [candidates[0]!], 'request-once')).toEqual(first)
  expect(await cast('twice', [candidates[1]!])).toEqual(refused('already-voted'))
})

test('thirty parallel tries by one voter are one ballot', async () => {
  const tries = await Promise.all(Array.from({ length: 30 }, () => cast('many hands', [candidates[0]!])))
  expect(tries.filter(one => one.ok)).toHaveLength(1)
  expect(tries.filter(one => !one.ok && one.error.kind === 'already-voted')).toHaveLength(29)
})

test.each([
  ['somebody who does not stand', ['nobody'], 'not-a-candidate'],
  ['more than the charter allows', ['0', '1', '2'], 'too-many-picks'],
])('a ballot for %s is refused', async (_, picks, kind) => {
  expect(await cast('wrong', picks.map(place => candidates[Number(place)] ?? place))).toEqual(refused(kind))
})

test('a ballot whose commitment fixes something else is refused', async () => {
  const input = { ...casting(voting.campaignId, [candidates[0]!]), picks: [candidates[1]!] }
  expect(await voting.call(person('liar'), 'vote.cast', input)).toEqual(refused('commitment-mismatch'))
})

test('who has no identity of the campaign’s kind is nobody’s second voter', async () => {
  expect(await voting.call(visitor, 'vote.cast', casting(voting.campaignId, [candidates[0]!]))).toEqual(refused('sign-in-needed'))
  expect(await voting.call({ openid: 'openid-alone' }, 'vote.cast', casting(voting.campaignId, [candidates[0]!]))).toEqual(refused('identity-kind-missing'))
})

test('the ballot paper keeps a voter’s own order and shows the receipt again', async () => {
  const paper = () => voting.done(person('reader'), 'vote.ballotPaper', { campaignId: voting.campaignId })
  const { candidates: order, receipt } = await paper()
  expect(receipt).toBeNull()
  const answer = await cast('reader', [candidates[2]!])
  const again = await paper()
  expect(again.candidates).toEqual(order)
  expect(again.receipt).toEqual(answer.ok && answer.value)
})

test('no document of the vote holds a voter or an address', async () => {
  const secret = { openid: 'planted-openid', unionid: 'planted-unionid', ip: '203.0.113.77' }
  await voting.done(secret, 'vote.cast', casting(voting.campaignId, [candidates[0]!]))
  const kept = await sdkAt(voting.url).database().collection('ballots').limit(1000).get()
  expect(kept.data.length).toBeGreaterThan(0)
  expect(JSON.stringify(kept.data)).not.toMatch(/planted|203\.0\.113/)
})

test('totals are hidden until the close, and then agree with the ballots', async () => {
  expect(await voting.call(visitor, 'vote.results', { campaignId: voting.campaignId })).toEqual({ ok: false, error: { kind: 'totals-not-shown-yet', shownFrom: late.voteCloses } })
  await voters(voting, 1, 4, [candidates[1]!, candidates[2]!])
  await voting.clock.set(late.voteCloses - 5_000)
  expect(await cast('in the last seconds', [candidates[0]!])).toMatchObject({ ok: true })
  await voting.clock.set(late.voteCloses)
  expect(await cast('too late', [candidates[0]!])).toEqual({ ok: false, error: { kind: 'voting-closed', closedAt: late.voteCloses } })
  await voting.clock.set(late.counted)
  const { ballots, totals } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
  const kept = await sdkAt(voting.url).database().collection('ballots').limit(1000).get()
  const votesFor = (id: string) => kept.data.filter((one: { picks: string[] }) => one.picks.includes(id)).length
  expect(ballots).toBe(kept.data.length)
  expect(totals.map(({ candidateId, votes }) => [candidateId, votes]).sort()).toEqual(candidates.map(id => [id, votesFor(id)]).sort())
})
