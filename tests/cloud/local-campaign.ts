import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { GatewayRefusal } from '../../shared/basics/endpoint'
import type { Result } from '../../shared/basics/result'
import { contract, type CallInput, type CallRefusal, type CallValue, type EndpointName } from '../../shared/contract'
import { indexes } from '../../cloudfunctions/src/indexes'
import { startLocalCloud, type LocalCloudOptions } from '../../dev/cloudbase/start-local-cloud'
import { secretsFrom } from '../../dev/secrets'
import { builtFunctions } from './built-functions'

/** Who calls, as WeChat would tell the functions; no openid is a visitor. */
export interface As {
  openid?: string
  unionid?: string
  ip?: string
}

export type Answer<Name extends EndpointName> = Result<CallValue<Name>, CallRefusal<Name> | GatewayRefusal>

export const visitor: As = {}
export const testSecrets = secretsFrom('test')

/** The built faces, for those who look. */
const statics = Object.fromEntries(['h5', 'phone'].map(face => [`/${face}/`, path.resolve(__dirname, '../../dist', face)]))

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return response.json()
}

/** The calls and the clock of a running Local CloudBase. */
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

/**
 * Local CloudBase on a folder of its own, with the functions as the sources stand. `call(as, name, input)` goes the whole
 * way: door, gateway, handler, the real SDK, the database. Close it when done: the folder goes with it.
 */
export async function startLocalCampaign(options: Partial<LocalCloudOptions> = {}) {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'jiangxuan-')))
  const functionsFolder = options.functionsFolder ?? (await builtFunctions())
  const cloud = await startLocalCloud({ port: 0, indexes, secrets: testSecrets, contract: contract as never, instances: 1, statics, ...options, folder, functionsFolder })
  return {
    ...callsTo(cloud.url),
    folder,
    async close() {
      await cloud.close()
      if (!options.folder) await rm(folder, { recursive: true, force: true })
    },
  }
}
export type LocalCampaign = Awaited<ReturnType<typeof startLocalCampaign>>
