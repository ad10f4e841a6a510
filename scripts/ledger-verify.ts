import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { indexes } from '../cloudfunctions/src/indexes'
import { startLocalCloud } from '../dev/cloudbase/start-local-cloud'
import { faultSentence } from './ledger/fault-sentence'
import { readCheckpoint, rememberCheckpoint } from './ledger/remembered'
import { verifyLedger, type Verdict } from './ledger/verify-ledger'

/** The address of what `npm start` runs, if it runs: it holds the data folder, so it has to be asked. */
async function runningServer(): Promise<string | undefined> {
  const url = `http://127.0.0.1:${process.env.PORT ?? 5180}`
  const answer = await fetch(`${url}/local/clock`).catch(() => undefined)
  return answer?.ok ? url : undefined
}

/** Local CloudBase on a data folder, without functions and timers: nothing changes while it is looked at. */
async function onFolder<Value>(folder: string, look: (url: string) => Promise<Value>): Promise<Value> {
  if (!existsSync(path.join(folder, 'database'))) throw new Error(`没有数据：${folder} (no data there)`)
  const functionsFolder = mkdtempSync(path.join(tmpdir(), 'no-functions-'))
  const cloud = await startLocalCloud({ folder, port: 0, functionsFolder, indexes, secrets: {} })
  try {
    return await look(cloud.url)
  } finally {
    await cloud.close()
    rmSync(functionsFolder, { recursive: true })
  }
}

function report({ acts, entries, checkpoints, documents, faults }: Verdict, against: number): void {
  console.log(`台账：${acts} 条记录，${entries} 条已封存，${checkpoints} 个封存点，${documents} 份材料，对照 ${against} 个先前的封存点。`)
  console.log(`Ledger: ${acts} acts, ${entries} sealed, ${checkpoints} checkpoints, ${documents} documents, held against ${against} older checkpoints.`)
  for (const fault of faults) console.log(`✗ ${faultSentence(fault)}`)
  console.log(faults.length === 0 ? '✓ 台账完好。 The ledger verifies.' : `✗ 共 ${faults.length} 处不符。 ${faults.length} faults.`)
}

/** The checkpoint given by `--against` and the one remembered from the last run. */
function olderCheckpoints(remembered: string, against: string | undefined) {
  const given = against === undefined ? undefined : readCheckpoint(against)
  if (against !== undefined && !given) throw new Error(`没有这个文件：${against} (no such checkpoint file)`)
  return [given, readCheckpoint(remembered)].filter(checkpoint => checkpoint !== undefined)
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, url: { type: 'string' }, against: { type: 'string' } } })
  const folder = path.resolve(values.data ?? process.env.DATA_DIR ?? '.data')
  const remembered = path.join(folder, 'ledger-checkpoint.json')
  const older = olderCheckpoints(remembered, values.against)
  const look = (url: string) => verifyLedger(url, older)
  const url = values.url ?? (values.data === undefined ? await runningServer() : undefined)
  console.log(`查验 ${url ?? folder}`)
  const verdict = await (url ? look(url) : onFolder(folder, look))
  report(verdict, older.length)
  if (verdict.faults.length > 0) return 1
  if (verdict.newest) rememberCheckpoint(remembered, verdict.newest)
  return 0
}

main().then(
  code => { process.exitCode = code },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  },
)
