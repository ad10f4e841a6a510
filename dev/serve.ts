import { cpSync } from 'node:fs'
import path from 'node:path'
import { indexes } from '../cloudfunctions/src/indexes'
import { contract } from '../shared/contract'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from './cloudbase/start-local-cloud'
import { keptSecrets, type LocalSecrets } from './secrets'

/** The drawings and the divisions stand in public storage, as the deploy step puts them there. */
export const publishDrawings = (folder: string) => {
  cpSync(path.resolve(__dirname, '../client/art'), path.join(folder, 'files/public/art'), { recursive: true, filter: source => !source.endsWith('.txt') })
  cpSync(path.resolve(__dirname, '../client/public'), path.join(folder, 'files/public'), { recursive: true })
}

/** So does the public's verifier, beside the boxes it checks. */
const publishVerifier = (folder: string) => cpSync(built('verifier'), path.join(folder, 'files/public/ledger'), { recursive: true })

const built = (name: string) => path.resolve(__dirname, '../dist', name)

export interface Served extends LocalCloud {
  secrets: LocalSecrets
}

/** Local CloudBase with everything that has been built: functions, both faces, the stage. Throws StartRefused. */
export async function serve(folder: string, port: number, { scenario, extras }: Required<Pick<LocalCloudOptions, 'scenario' | 'extras'>>): Promise<Served> {
  // The mini-program and the official account know one person by two openids: only the unionid is the same on both.
  const secrets = { ...(await keptSecrets(folder)), PERSON_IDENTITY_KIND: 'unionid' }
  const statics = { '/h5/': built('h5'), '/phone/': built('phone'), '/': built('stage') }
  const cloud = await startLocalCloud({ folder, port, functionsFolder: built('cloudfunctions'), indexes, secrets, contract: contract as never, statics, scenario, extras })
  publishDrawings(folder)
  publishVerifier(folder)
  return { ...cloud, secrets }
}
