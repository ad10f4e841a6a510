import { refuse, type Result } from '@shared/basics/result'
import type { OpenApiFault } from './call-openapi'

type Asked<Value> = Promise<Result<Value, OpenApiFault>>

const mostSilences = 3
const restMs = 30_000

/**
 * For what can be done without: after three silences in a row WeChat is not asked for half a minute, so that nobody waits for an
 * answer that will not come. Then one caller asks, and the others do again once that one was answered. A refusal is an answer.
 */
export function unlessSilent(): <Value>(now: number, ask: () => Asked<Value>) => Asked<Value> {
  let silences = 0
  let askedAt = 0
  const rests = (now: number) => silences >= mostSilences && now >= askedAt && now - askedAt < restMs
  return async (now, ask) => {
    if (rests(now)) return refuse({ kind: 'wechat-unreachable' })
    askedAt = now
    const answer = await ask()
    silences = !answer.ok && answer.error.kind === 'wechat-unreachable' ? silences + 1 : 0
    return answer
  }
}
