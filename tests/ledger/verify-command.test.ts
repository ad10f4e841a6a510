import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { castBy, closeVoting, openingsOf, published, smallBatches } from '../cloud/ballot-box'
import { openVoting } from '../cloud/late-stages'

const root = path.resolve(__dirname, '../..')
const verify = (...parameters: string[]) =>
  new Promise<{ code: number; output: string }>(settle =>
    execFile(path.join(root, 'node_modules/.bin/tsx'), ['scripts/verify.ts', ...parameters], { cwd: root }, (error, stdout, stderr) =>
      settle({ code: error ? Number(error.code) : 0, output: stdout + stderr })))

test('npm run verify tells the public and the supervisors in words and by its exit code', async () => {
  const changeable = { ...smallBatches({ minimum: 1, maximum: 1 }).vote, changeAllowed: true }
  const voting = await openVoting({ vote: changeable })
  const [first = '', second = ''] = voting.candidates
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  const file = async (name: string, content: unknown) => {
    await writeFile(path.join(folder, name), JSON.stringify(content))
    return path.join(folder, name)
  }
  const receipts = [await castBy(voting, 'one', [first]), await castBy(voting, 'two', [second]), await castBy(voting, 'three', [second]), await castBy(voting, 'two', [first])]
  await closeVoting(voting)
  const box = `${voting.url}/public/ledger/boxes/${voting.campaignId}`
  expect((await published(voting)).file.result).toEqual({ ballots: 3, replaced: 1, voided: 0, voids: [], totals: { [first]: 2, [second]: 1 }, picks: [first, first, second].sort(), withdrawn: [] })

  const kept = path.join(folder, 'kept.json')
  expect(await verify(box, '--receipts', await file('receipts.json', receipts), '--keep', kept)).toEqual({ code: 0, output: expect.stringContaining('✓ 票箱对得上。') })
  const openings = await openingsOf(voting)
  expect(await verify(box, '--against', kept, '--supervisor', await file('openings.json', openings))).toEqual({ code: 0, output: expect.stringContaining('开票 4 张') })

  const moved = openings.map((one, place) => (place === 0 ? { ...one, picks: [voting.candidates[2] ?? ''] } : one))
  expect(await verify(box, '--supervisor', await file('moved.json', moved))).toEqual({ code: 1, output: expect.stringContaining('a ballot was altered') })
  expect(await verify(box, '--receipts', await file('forged.json', { ...receipts[0], castAt: 1 }))).toEqual({ code: 1, output: expect.stringContaining('the receipt is not signed') })
  expect(await verify(path.join(folder, 'nowhere'))).toEqual({ code: 2, output: expect.stringContaining('no such published file') })
  await voting.close()
  await rm(folder, { recursive: true })
})
