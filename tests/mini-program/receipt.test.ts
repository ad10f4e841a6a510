import { databaseAt } from '../../scripts/ledger/kept-log'
import { late, openVoting, type Voting } from '../cloud/late-stages'
import { minuteMs } from '../cloud/selection'
import { closePhones, launchPhone } from './launch'

const KB = 1024
let voting: Voting
beforeAll(async () => { voting = await openVoting() })
afterAll(() => voting.close())
afterEach(closePhones)

const identityOf = (name: string) => ({ openid: `o-${name}`, unionid: `u-${name}` })
const database = () => databaseAt(voting.url)

async function phoneThatVoted(name: string) {
  const phone = await launchPhone({ cloudUrl: voting.url, identity: identityOf(name), url: `features/vote/pages/choose/index?campaignId=${voting.campaignId}` })
  await phone.tap('选')
  await phone.tap('核对选票')
  await phone.tap('投出选票')
  return phone
}

test('a receipt shows neither picks nor people, the sample neither, and WeChat may not hand it on', async () => {
  const phone = await phoneThatVoted('voter-c')
  const { items } = await voting.done({}, 'vote.candidates', { campaignId: voting.campaignId })
  const secrets = items.flatMap(({ candidateId, name, unitName, trade }) => [candidateId, name, unitName, trade])
  for (const next of ['换成示例回执', '回到我的回执']) {
    expect(secrets.filter(secret => phone.text().includes(secret))).toEqual([])
    expect([phone.share(), phone.share('timeline')]).toEqual([undefined, undefined])
    expect(phone.text()).not.toMatch(/分享|转发|复制|保存(?!说明)/)
    await phone.tap(next)
  }
})

test('the way to a ballot says that voting is voluntary and that no unit can see it', async () => {
  const phone = await launchPhone({ cloudUrl: voting.url, identity: identityOf('voter-d'), url: `features/vote/pages/choose/index?campaignId=${voting.campaignId}` })
  expect(phone.text()).toContain('自愿投票，单位里谁也看不到你投没投、投给谁')
  await phone.tap('选')
  await phone.tap('核对选票')
  expect(phone.text()).toContain('自愿')
  expect(phone.text()).toContain('任何单位都查不到谁投了、投给谁')
})

test('a receipt on the mini-program build waits for the box, finds its ballot there, or says that it does not match', async () => {
  const honest = await phoneThatVoted('voter-a')
  const robbed = await phoneThatVoted('voter-b')
  expect(honest.text()).toContain('等待封箱')
  const { receipt } = await voting.done(identityOf('voter-b'), 'vote.ballotPaper', { campaignId: voting.campaignId })
  await database().collection('ballots').where({ commitment: receipt!.commitment }).remove()
  await database().collection('tallies').where({ campaignId: voting.campaignId }).remove()
  await voting.clock.set(late.voteCloses + minuteMs)

  expect((await honest.measure(() => honest.tap('自己再对一次'))).bytes).toBeLessThanOrEqual(4 * KB)
  expect(honest.text()).toContain('选票已入箱')
  expect(honest.text()).toContain('已对上，已在箱里')
  await honest.tap('换成示例回执')
  expect(honest.text()).toContain('K7F2 9QMD 34XA')
  expect(honest.text()).toContain('已对上，已在箱里')

  await honest.restart()
  expect(honest.page().path).toBe('features/vote/pages/candidates/index')
  await honest.tap('我的回执')
  expect(honest.text()).toContain('已对上，已在箱里')

  await robbed.tap('自己再对一次')
  expect(robbed.text()).toContain('对不上')
  expect(robbed.text()).toContain('箱里却没有你的选票')
})
