import { accept, refuse, type Result } from '@shared/basics/result'
import type { OpenApiFault } from './call-openapi'
import { unlessSilent } from './unless-silent'

type Answer = Result<string, OpenApiFault>
const silence: Answer = refuse({ kind: 'wechat-unreachable' })
const rank: Answer = accept('rank')

/** Counts who really asks; each answer is given when it is told to be. */
function wechat() {
  const waiting: ((answer: Answer) => void)[] = []
  const ask = unlessSilent()
  return {
    asked: () => waiting.length,
    ask: (now: number) => ask(now, () => new Promise<Answer>(resolve => void waiting.push(resolve))),
    answers: (nth: number, answer: Answer) => waiting[nth]?.(answer),
  }
}

async function silentAfter(times: number) {
  const service = wechat()
  for (let nth = 0; nth < times; nth++) {
    const asked = service.ask(nth)
    service.answers(nth, silence)
    expect(await asked).toEqual(silence)
  }
  return service
}

test('two silences are no rest yet', async () => {
  const { ask, asked, answers } = await silentAfter(2)
  const third = ask(3)
  answers(2, rank)
  expect([await third, asked()]).toEqual([rank, 3])
})

test('after three in a row nobody asks for half a minute', async () => {
  const { ask, asked } = await silentAfter(3)
  expect([await ask(3), await ask(30_001), asked()]).toEqual([silence, silence, 3])
})

test('then one asks while the others go without, and an answer lets all ask again', async () => {
  const { ask, asked, answers } = await silentAfter(3)
  const one = ask(30_002)
  expect([await ask(30_003), asked()]).toEqual([silence, 4])
  answers(3, rank)
  expect(await one).toEqual(rank)
  void ask(30_004)
  void ask(30_005)
  expect(asked()).toBe(6)
})

test('and another silence is another rest', async () => {
  const { ask, asked, answers } = await silentAfter(3)
  const one = ask(30_002)
  answers(3, silence)
  expect([await one, await ask(60_001), asked()]).toEqual([silence, silence, 4])
})

test('a refusal is an answer: the count begins anew', async () => {
  const { ask, answers, asked } = await silentAfter(2)
  const refused: Answer = refuse({ kind: 'wechat-refused', errcode: -1 })
  const third = ask(3)
  answers(2, refused)
  expect(await third).toEqual(refused)
  const fourth = ask(4)
  answers(3, silence)
  await fourth
  void ask(5)
  expect(asked()).toBe(5)
})

test('a clock set back does not prolong the rest', async () => {
  const service = wechat()
  for (let nth = 0; nth < 3; nth++) {
    const asked = service.ask(1_000_000)
    service.answers(nth, silence)
    await asked
  }
  void service.ask(1)
  expect(service.asked()).toBe(4)
})
