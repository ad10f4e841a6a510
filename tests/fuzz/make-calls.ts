import type { As } from '../cloud/local-campaign'
import type { GeneratedCall } from './generated-calls'
import { learn, settled, type Pool } from './known-values'

export interface Made extends GeneratedCall {
  sent: unknown
  status: number
  /** As it came over the wire. */
  text: string
}

export interface Making {
  url: string
  callers: Record<string, As>
  pool: Pool
  /** What a caller has of their own: more often than not a call is about that. */
  own: Readonly<Record<string, Pool>>
  /** Names in the inputs of these endpoints mean these values alone. */
  only: Readonly<Record<string, Pool>>
}

const waitMs = 60_000

async function make({ url, callers, pool, own, only }: Making, call: GeneratedCall, number: number): Promise<Made> {
  const input = settled(call.input, { ...pool, ...(number % 3 > 0 ? own[call.caller] : {}), ...only[call.name] })
  const sent = call.spoil ? call.spoil(input) : input
  const body = JSON.stringify({ as: callers[call.caller], name: call.name, input: sent })
  const response = await fetch(`${url}/local/call`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(waitMs) })
  const text = await response.text()
  if (response.status === 200) learn(pool, JSON.parse(text))
  return { ...call, sent, status: response.status, text }
}

const hands = 8

/** Makes the calls with several hands at once, in about their order. Each is handed to `look`; a call that gets no answer rejects. */
export async function makeCalls(making: Making, calls: readonly GeneratedCall[], look: (made: Made) => void): Promise<void> {
  let next = 0
  const work = async () => {
    for (let number = next++; number < calls.length; number = next++) look(await make(making, calls[number] as GeneratedCall, number))
  }
  await Promise.all(Array.from({ length: hands }, work))
}
