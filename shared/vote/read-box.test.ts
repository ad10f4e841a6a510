import { rootOf } from '../ledger/merkle-tree'
import { tilePath } from '../ledger/tiles'
import { readBox, saveBox, savedBox, type PublishedFiles } from './read-box'

const leaves = Array.from({ length: 300 }, (_, index) => index.toString(16).padStart(64, '0'))
const checkpoint = (size: number) => ({ origin: 'jiangxuan/box/k', size, root: rootOf(leaves.slice(0, size)), signedAt: size, signature: 's', publicKey: 'p' })
const tiles = { [tilePath({ level: 0, index: 0, hashes: leaves.slice(0, 256) })]: leaves.slice(0, 256).join(''), [tilePath({ level: 0, index: 1, hashes: leaves.slice(256) })]: leaves.slice(256).join('') }
const texts: Record<string, string> = { 'box.json': '{"campaignId":"k"}', 'charter.json': '{"charterId":"k"}', 'checkpoints.json': JSON.stringify([checkpoint(300)]) }

const files = (found: Record<string, string> = texts, asked: string[] = []): PublishedFiles => ({
  text: async name => { asked.push(name); return found[name] },
  hex: async name => { asked.push(name); return (tiles as Record<string, string>)[name] },
})

describe('readBox', () => {
  test('puts the leaves of all tiles together; nobody may have cosigned', async () => {
    expect(await readBox(files())).toMatchObject({ leaves, cosigners: [], cosignatures: [], checkpoints: [{ size: 300 }] })
  })

  test('reads what speaks of leaves before the leaves, as the box may grow meanwhile', async () => {
    const asked: string[] = []
    await readBox(files(texts, asked))
    expect(asked).toEqual(['box.json', 'charter.json', 'cosignatures.json', 'checkpoints.json', ...Object.keys(tiles)])
  })

  test.each(['box.json', 'charter.json', 'checkpoints.json'])('says that %s is missing', async name => {
    const { [name]: _, ...rest } = texts
    await expect(readBox(files(rest))).rejects.toThrow(name)
  })
})

test('a box kept as one text is the same box again; another text is none', async () => {
  const box = await readBox(files())
  expect(savedBox(saveBox(box))).toEqual(box)
  expect(savedBox('{"leaves":1}')).toBeUndefined()
})
