import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contract } from '../../shared/contract'
import { indexes } from '../../cloudfunctions/src/indexes'
import { startLocalCloud, type LocalCloudOptions } from '../../dev/cloudbase/start-local-cloud'
import { callsTo, type As } from '../../dev/scenario/calls'
import { secretsFrom } from '../../dev/secrets'
import { builtFunctions } from './built-functions'

export type { As }

export const visitor: As = {}
export const testSecrets = secretsFrom('test')

const built = (name: string) => path.resolve(__dirname, '../../dist', name)
/** The built faces and the stage, for those who look. */
const statics = { '/h5/': built('h5'), '/phone/': built('phone'), '/': built('stage') }

/**
 * Local CloudBase on a folder of its own, with the functions as the sources stand, each started when it is first called. `call(as, name, input)` goes the whole
 * way: door, gateway, handler, the real SDK, the database. Close it when done: the folder goes with it.
 */
export async function startLocalCampaign(options: Partial<LocalCloudOptions> = {}) {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'jiangxuan-')))
  const functionsFolder = options.functionsFolder ?? (await builtFunctions())
  const cloud = await startLocalCloud({ port: 0, indexes, secrets: testSecrets, contract: contract as never, instances: 1, warm: false, statics, ...options, folder, functionsFolder })
  return {
    ...callsTo(cloud.url),
    folder,
    async close() {
      await cloud.close()
      // A file that was under way when the cloud ended may still land while the folder goes.
      if (!options.folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
export type LocalCampaign = Awaited<ReturnType<typeof startLocalCampaign>>
