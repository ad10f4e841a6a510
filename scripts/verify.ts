import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Charter } from '../shared/campaign/charter'
import type { Signed } from '../shared/ledger/log'
import { cosignersAt } from '../shared/ledger/verify-cosignatures'
import { readDisplayProof, type DisplayProof } from '../shared/publicity/display-proof'
import type { BallotOpening, PublishedBox } from '../shared/vote/ballot-box'
import type { Receipt } from '../shared/vote/contract'
import { saveBox } from '../shared/vote/read-box'
import { verifyBox, type BoxFault } from '../shared/vote/verify-box'
import { verifyOpenings, type OpeningFault } from '../shared/vote/verify-openings'
import { boxFaultSentence } from './box/fault-sentence'
import { cosignedSentence } from './box/cosigned-sentence'
import { reportDisplay } from './box/report-display'
import { readPublished } from './box/read-published'
import { isSignedText } from './ledger/is-signed'
import { readCheckpoint, rememberCheckpoint } from './ledger/remembered'

const usage = `用法：npm run verify -- 票箱 [--receipts 回执.json] [--against 封存点.json]… [--charter 评选办法.json] [--keep 封存点.json] [--save 票箱.json]
      npm run verify -- --supervisor 开票材料.json 票箱
      npm run verify -- 公示证明 [--charter 评选办法.json]
票箱是公开目录 public/ledger/boxes/<评选> 的网址，或存下来的文件夹、压缩包（zip）、单个文件（json）。公示证明是一个文件或它的网址。`

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

/** The keys of a charter that was kept; undefined without one. */
function keysIn(file: string | undefined) {
  if (!file) return undefined
  const { publicKeys } = JSON.parse(readFileSync(file, 'utf8')) as Charter
  if (!publicKeys) throw new Error(`评选办法里没有公钥：${file} (this charter has no keys)`)
  return publicKeys
}

/** A proof of display at this address or in this file; null where something else is. */
async function displayIn(source: string): Promise<DisplayProof | null> {
  if (!source.endsWith('.json')) return null
  if (!/^https?:/.test(source)) return existsSync(source) ? readDisplayProof(readFileSync(source, 'utf8')) : null
  const answer = await fetch(source)
  return answer.ok ? readDisplayProof(await answer.text()) : null
}

function report(box: PublishedBox, checked: string[], faults: readonly (BoxFault | OpeningFault)[]): void {
  const { file, leaves, checkpoints, charter } = box
  console.log(`票箱：${file.title}，${leaves.length} 张选票，${checkpoints.length} 个封存点。${checked.join('')}`)
  console.log(`Ballot box: ${leaves.length} ballots, ${checkpoints.length} checkpoints.`)
  console.log(`${cosignedSentence(box)} ${cosignersAt(box, leaves.length).length} supervisors cosigned.`)
  console.log(`公钥：回执 ${charter.publicKeys?.receipts ?? '无'}，封存点 ${charter.publicKeys?.checkpoints ?? '无'}。请与评选办法页上的对照。`)
  for (const fault of faults) console.log(`✗ ${boxFaultSentence(fault)}`)
  console.log(faults.length === 0 ? '✓ 票箱对得上。 The ballot box verifies.' : `✗ 共 ${faults.length} 处不符。 ${faults.length} faults.`)
}

const options = { receipts: { type: 'string' }, against: { type: 'string', multiple: true }, charter: { type: 'string' }, keep: { type: 'string' }, save: { type: 'string' }, supervisor: { type: 'string' } } as const

async function main(): Promise<number> {
  const { values, positionals: [source] } = parseArgs({ allowPositionals: true, options })
  if (!source) throw new Error(usage)
  const display = await displayIn(source)
  if (display) return reportDisplay(display, keysIn(values.charter)?.checkpoints) ? 0 : 1
  const box = await readPublished(source)
  const receipts = values.receipts ? listIn<Receipt>(values.receipts) : []
  const known = knownCheckpoints(values.against ?? [])
  const openings = values.supervisor ? listIn<BallotOpening>(values.supervisor) : null
  const faults = [...verifyBox(box, { isSignedText, keptKeys: keysIn(values.charter), known, receipts }), ...(openings ? verifyOpenings(box, openings) : [])]
  report(box, [`对照 ${receipts.length} 张回执、${known.length} 个先前的封存点`, openings ? `，开票 ${openings.length} 张。` : '。'], faults)
  const newest = box.checkpoints[box.checkpoints.length - 1]
  if (faults.length === 0 && values.keep && newest) rememberCheckpoint(values.keep, newest)
  if (values.save) writeFileSync(values.save, saveBox(box))
  return faults.length === 0 ? 0 : 1
}

main().then(
  code => { process.exitCode = code },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  },
)
