import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { saveBox } from '../../shared/vote/read-box'
import { openingsOf } from '../cloud/ballot-box'
import { openCosignedBox, type CosignedBox } from '../cloud/cosigned-box'
import { publishedFiles, tampered, type Tampered } from '../cloud/tampered-box'

const root = path.resolve(__dirname, '../..')
const verify = (...parameters: string[]) =>
  new Promise<{ code: number; output: string }>(settle =>
    execFile(path.join(root, 'node_modules/.bin/tsx'), ['scripts/verify.ts', ...parameters], { cwd: root }, (error, stdout, stderr) =>
      settle({ code: error ? Number(error.code) : 0, output: stdout + stderr })))

let sealed: CosignedBox
let folder: string
const file = (name: string, content: unknown) => {
  const at = path.join(folder, name)
  mkdirSync(path.dirname(at), { recursive: true })
  writeFileSync(at, typeof content === 'string' || Buffer.isBuffer(content) || content instanceof Uint8Array ? content : JSON.stringify(content))
  return at
}
const address = () => `${sealed.voting.url}/public/ledger/boxes/${sealed.voting.campaignId}`

beforeAll(async () => {
  sealed = await openCosignedBox()
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
})
afterAll(async () => {
  await sealed.voting.close()
  await rm(folder, { recursive: true })
})

test('npm run verify tells the public and the supervisors in words and by its exit code', async () => {
  const { voting, receipts, box } = sealed
  const [first = '', second = ''] = voting.candidates
  expect(box.file.result).toMatchObject({ ballots: 4, replaced: 1, totals: { [first]: 3, [second]: 1 }, picks: [first, first, first, second].sort() })
  const kept = path.join(folder, 'kept.json')
  const passed = await verify(address(), '--receipts', file('receipts.json', receipts), '--charter', file('charter.json', box.charter), '--keep', kept)
  expect(passed).toEqual({ code: 0, output: expect.stringContaining('✓ 票箱对得上。') })
  expect(passed.output).toContain('监督员甲')
  const openings = await openingsOf(voting)
  expect(await verify(address(), '--against', kept, '--supervisor', file('openings.json', openings))).toEqual({ code: 0, output: expect.stringContaining('开票 5 张') })
  const moved = openings.map((one, place) => (place === 0 ? { ...one, picks: [voting.candidates[2] ?? ''] } : one))
  expect(await verify(address(), '--supervisor', file('moved.json', moved))).toEqual({ code: 1, output: expect.stringContaining('a ballot was altered') })
  expect(await verify(address(), '--receipts', file('forged.json', { ...receipts[0], castAt: 1 }))).toEqual({ code: 1, output: expect.stringContaining('the receipt is not signed') })
  expect(await verify(path.join(folder, 'nowhere'))).toEqual({ code: 2, output: expect.stringContaining('no such published file') })
})

test('the same box is read from a folder, a zip of it, and the one file it saves itself', async () => {
  const files = await publishedFiles(sealed.voting.url, sealed.voting.campaignId, sealed.box)
  for (const [name, bytes] of Object.entries(files)) file(path.join('saved', name), bytes)
  const zip = file('saved.zip', zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`票箱/${name}`, new Uint8Array(bytes)]))))
  const one = path.join(folder, 'one.json')
  for (const source of [path.join(folder, 'saved'), zip]) expect(await verify(source, '--save', one)).toEqual({ code: 0, output: expect.stringContaining('5 张选票') })
  expect(await verify(one)).toEqual({ code: 0, output: expect.stringContaining('✓ 票箱对得上。') })
  expect(await verify(file('other.json', { a: 1 }))).toEqual({ code: 2, output: expect.stringContaining('not a saved box') })
})

test('every tampering is caught and said', async () => {
  const { box, receipts, voting } = sealed
  const given = ({ receipts: kept, known, charter }: Tampered['kept']) => [
    ...(kept ? ['--receipts', file('kept-receipts.json', kept)] : []),
    ...(known ?? []).flatMap((one, place) => ['--against', file(`known-${place}.json`, one)]),
    ...(charter ? ['--charter', file('kept-charter.json', charter)] : []),
  ]
  for (const { name, box: altered, kept, says } of tampered(box, receipts, voting.candidates))
    expect({ name, ...(await verify(file('tampered.json', saveBox(altered)), ...given(kept))) }).toEqual({ name, code: 1, output: expect.stringContaining(says) })
})
