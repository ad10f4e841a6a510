import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publishDrawings } from '../../dev/serve'
import { playDemo, type Demo } from '../../dev/scenario/demo'
import { hashOfSources } from './built-functions'
import { startLocalCampaign, testSecrets } from './local-campaign'

const root = path.resolve(__dirname, '../..')
// The mini-program and the official account know one person by two openids: only the unionid is the same on both.
const secrets = { ...testSecrets, PERSON_IDENTITY_KIND: 'unionid' }
const demoFile = (folder: string) => path.join(folder, 'demo.json')

async function play(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const cloud = await startLocalCampaign({ folder, secrets })
  try {
    const demo = await playDemo(cloud, testSecrets.FIRST_OFFICER_SECRET, () => {})
    writeFileSync(demoFile(folder), JSON.stringify(demo))
  } finally {
    await cloud.close()
  }
}

/** The demo as the sources play it, once for each state of them. Two test processes may ask at the same time. */
async function playedFolder(): Promise<string> {
  const place = path.join(root, '.cache/demo', hashOfSources(['dev/scenario', 'dev/cloudbase']))
  if (existsSync(place)) return place
  const draft = `${place}.${process.pid}`
  await play(draft)
  try {
    renameSync(draft, place)
  } catch {
    rmSync(draft, { recursive: true })
  }
  return place
}

/** Local CloudBase with the whole demo in it, on a copy that goes when it is closed. */
export async function startPlayedDemo() {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-demo-'))
  cpSync(await playedFolder(), folder, { recursive: true })
  publishDrawings(folder)
  const cloud = await startLocalCampaign({ folder, secrets })
  const demo = JSON.parse(readFileSync(demoFile(folder), 'utf8')) as Demo
  return {
    ...cloud,
    demo,
    async close() {
      await cloud.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
export type PlayedDemo = Awaited<ReturnType<typeof startPlayedDemo>>
