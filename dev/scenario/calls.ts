import type { GatewayRefusal } from '../../shared/basics/endpoint'
import type { Result } from '../../shared/basics/result'
import type { CallInput, CallRefusal, CallValue, EndpointName } from '../../shared/contract'

/** Who calls, as WeChat would tell the functions; no openid is a visitor. */
export interface As {
  openid?: string
  unionid?: string
  ip?: string
}

export type Answer<Name extends EndpointName> = Result<CallValue<Name>, CallRefusal<Name> | GatewayRefusal>

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return response.json()
}

/** The calls and the clock of a running Local CloudBase, through its local doors. */
export const callsTo = (url: string) => ({
  url,
  /** Calls through `POST /local/call`. */
  call: <Name extends EndpointName>(as: As, name: Name, input: CallInput<Name>) => post(`${url}/local/call`, { as, name, input }) as Promise<Answer<Name>>,
  /** The same, of an endpoint that is expected to accept; its value. Throws with the refusal. */
  async done<Name extends EndpointName>(as: As, name: Name, input: CallInput<Name>): Promise<CallValue<Name>> {
    const answer = (await post(`${url}/local/call`, { as, name, input })) as Answer<Name>
    if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.error)}`)
    return answer.value
  },
  clock: {
    /** Epoch milliseconds. Resolves when the timers that fell due have run. */
    set: (now: number) => post(`${url}/local/clock`, { now }),
    advance: (advanceMs: number) => post(`${url}/local/clock`, { advanceMs }),
  },
})
export type Calls = ReturnType<typeof callsTo>
