import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Signed } from '../shared/ledger/log'
import type { BallotOpening, PublishedBox } from '../shared/vote/ballot-box'
import type { Receipt } from '../shared/vote/contract'
import { verifyBox, type BoxFault } from '../shared/vote/verify-box'
import { verifyOpenings, type OpeningFault } from '../shared/vote/verify-openings'
import { boxFaultSentence } from './box/fault-sentence'
import { isReceiptSigned } from './box/is-receipt-signed'
import { readPublished } from './box/read-published'
import { isSigned } from './ledger/is-signed'
import { readCheckpoint, rememberCheckpoint } from './ledger/remembered'

const usage = `用法：npm run verify -- 票箱 [--receipts 回执.json] [--against 封存点.json]… [--keep 封存点.json]
      npm run verify -- --supervisor 开票材料.json 票箱
票箱是公开目录 public/ledger/boxes/<评选> 的网址，或存下来的文件夹。`

const listIn = <Item>(file: string): Item[] => {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Item | Item[]
  return Array.isArray(read) ? read : [read]
}

function knownCheckpoints(files: readonly string[]): Signed[] {
  return files.map(file => {
    const checkpoint = readCheckpoint(file)
    if (!checkpoint) throw new Error(`没有这个文件：${file} (no such checkpoint file)`)
    return checkpoint
  })
}

function report({ file, leaves, checkpoints }: PublishedBox, checked: string[], faults: readonly (BoxFault | OpeningFault)[]): void {
  console.log(`票箱：${file.title}，${leaves.length} 张选票，${checkpoints.length} 个封存点。${checked.join('')}`)
  console.log(`Ballot box: ${leaves.length} ballots, ${checkpoints.length} checkpoints.`)
  for (const fault of faults) console.log(`✗ ${boxFaultSentence(fault)}`)
  console.log(faults.length === 0 ? '✓ 票箱对得上。 The ballot box verifies.' : `✗ 共 ${faults.length} 处不符。 ${faults.length} faults.`)
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { receipts: { type: 'string' }, against: { type: 'string', multiple: true }, keep: { type: 'string' }, supervisor: { type: 'string' } } })
  const [source] = positionals
  if (!source) throw new Error(usage)
  const box = await readPublished(source)
  const receipts = values.receipts ? listIn<Receipt>(values.receipts) : []
  const known = knownCheckpoints(values.against ?? [])
  const openings = values.supervisor ? listIn<BallotOpening>(values.supervisor) : null
  const faults = [...verifyBox(box, { isSigned, isReceiptSigned, known, receipts }), ...(openings ? verifyOpenings(box, openings) : [])]
  report(box, [`对照 ${receipts.length} 张回执、${known.length} 个先前的封存点`, openings ? `，开票 ${openings.length} 张。` : '。'], faults)
  const newest = box.checkpoints[box.checkpoints.length - 1]
  if (faults.length === 0 && values.keep && newest) rememberCheckpoint(values.keep, newest)
  return faults.length === 0 ? 0 : 1
}

main().then(
  code => { process.exitCode = code },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  },
)
