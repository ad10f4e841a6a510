import type { DataFolder } from './data-folder'
import type { LocalDatabase } from './database/open-database'
import type { AdminServices } from './doors/admin-door'
import { deployedFunctions } from './functions/function-config'
import { openFunctionLog } from './functions/function-log'
import { startFunctions, type LocalFunctions } from './functions/local-functions'
import type { LocalClock } from './local-clock'
import { openSignIn } from './sign-in/sign-in'
import { openFileStore } from './storage/file-store'
import { storagePermits } from './storage/storage-permits'
import type { Timer } from './timers'
import { storedMedia } from './wechat/stored-media'
import { playWechat } from './wechat/wechat'

export interface ServicesOptions {
  data: DataFolder
  database: LocalDatabase
  clock: LocalClock
  url: string
  functionsFolder: string
  secrets: Record<string, string>
  instances: number
  warm: boolean
}

const callBackDelayMs = 20

/** A function that fails when nobody waits for its answer is told on the terminal. */
async function callUnattended(functions: LocalFunctions, name: string, event: object, from: 'timer' | 'server') {
  const outcome = await functions.call(name, event, { from })
  if (!outcome.ok) console.error(`Local CloudBase: ${name}: ${outcome.kind} ${outcome.message ?? ''}`)
}

/** The timer's event as CloudBase sends it. `dueAt` is in epoch milliseconds. */
export const runTimer = (functions: LocalFunctions) => ({ functionName, triggerName }: Timer, dueAt: number) =>
  callUnattended(functions, functionName, { Type: 'Timer', TriggerName: triggerName, Time: new Date(dueAt).toISOString(), Message: '' }, 'timer')

/** WeChat's messages go to the function `moderation`, where it is deployed, after the call that asked for them was answered. */
const pushFromWechat = (functions: LocalFunctions) => (event: object) => {
  if (!functions.config('moderation')) return
  setTimeout(() => void callUnattended(functions, 'moderation', event, 'server'), callBackDelayMs)
}

/** Everything behind the doors. Throws StartRefused. */
export function startServices({ data, database, clock, url, functionsFolder, secrets, instances, warm }: ServicesOptions): AdminServices {
  const { keyId, privateKey } = data.customLogin
  const functions = startFunctions({
    deployed: deployedFunctions(functionsFolder),
    adminUrl: `${url}/admin`,
    secrets: { CUSTOM_LOGIN_KEY_ID: keyId, CUSTOM_LOGIN_PRIVATE_KEY: privateKey, SITE_ADDRESS: `${url}/`, ...secrets },
    instances,
    warm,
    clockOffset: clock.offset,
    log: openFunctionLog(data.log),
  })
  const storage = { files: openFileStore(data.files, data.incoming), permits: storagePermits(data.tokenKey, clock.now), url: `${url}/storage` }
  const wechat = playWechat({ now: clock.now, fetchMedia: address => storedMedia(storage, address), callBack: pushFromWechat(functions) })
  return { database, functions, storage, wechat, signIn: openSignIn(data.tokenKey, data.customLogin, clock.now) }
}
