import path from 'node:path'
import { createHash } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import { deployedFunctions } from '../../dev/cloudbase/functions/function-config'
import { functionContext } from '../../dev/cloudbase/functions/function-context'
import { functionEnvironment } from '../../dev/cloudbase/functions/function-environment'
import { takeOrders } from '../workers'
import { castInput, voter } from './phone'
import { secrets } from './secrets'

/** Fifty callers in one process: through the gateway of the built function, or past it with the bare SDK. */
export interface GatewayOrder {
  kind: 'cast' | 'insert'
  callers: number
  calls: number
  from: number
}

const [, , functionsFolder = '', port = ''] = process.argv
const deployed = deployedFunctions(functionsFolder).find(({ name }) => name === 'ballot')
if (!deployed) throw new Error(`no function ballot in ${functionsFolder}`)

Object.assign(process.env, functionEnvironment(deployed, `http://127.0.0.1:${port}/admin`, { CUSTOM_LOGIN_KEY_ID: 'bench', CUSTOM_LOGIN_PRIVATE_KEY: 'bench', ...secrets }))
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle that is deployed, as an instance of CloudBase loads it
const { main } = require(path.resolve(deployed.entry)) as { main(event: unknown, context: unknown): Promise<{ ok: boolean }> }
const ballots = tcb.init({ env: process.env.TCB_ENV ?? '' }).database().collection('ballots')

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
let template: object | undefined

/** A document of the size that casting keeps: one that it kept, under another id. */
async function sameSize(n: number): Promise<object> {
  template ??= (await ballots.orderBy('castAt', 'desc').where({ campaignId: 'bench' }).limit(1).get()).data[0] as object
  return { ...template, _id: digest(`bare ${n}`), firstId: digest(`bare ${n}`), commitment: digest(`commitment ${n}`), castAt: Date.now() }
}

async function preparedCall({ kind }: GatewayOrder, n: number): Promise<() => Promise<unknown>> {
  if (kind === 'insert') {
    const document = await sameSize(n)
    return () => ballots.add(document)
  }
  const [event, context] = [{ name: 'vote.cast', input: castInput(n) }, functionContext('ballot', deployed!.config, { from: 'wechat', ...voter(n) })]
  return async () => {
    const answer = await main(event, context)
    if (!answer.ok) throw new Error(JSON.stringify(answer))
  }
}

/** Milliseconds from the first call to the last answer. */
takeOrders<GatewayOrder, number>(async order => {
  const calls = await Promise.all(Array.from({ length: order.calls }, (_, index) => preparedCall(order, order.from + index)))
  const started = performance.now()
  const caller = async () => {
    for (let call = calls.pop(); call; call = calls.pop()) await call()
  }
  await Promise.all(Array.from({ length: order.callers }, caller))
  return performance.now() - started
})
