import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { bundling } from '../../scripts/build-functions'
import { entryOf, functionNames } from '../../scripts/function-config'
import { root } from './planted-tree'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap(entry => {
    const file = path.join(folder, entry)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })

/** Doors that only the bench has. */
const localDoors = ['/local/', 'local/call', 'local/clock', 'local/scenario', 'local/contract']

describe.each(['dist/cloudfunctions', 'dist/weapp', 'dist/h5'])('%s', folder => {
  const files = filesUnder(path.join(root, folder)).filter(file => /\.(js|json|html|wxml|wxs|css|wxss)$/.test(file))

  test('is built', () => expect(files).not.toEqual([]))

  test('knows no local door', () => {
    const knowing = files.filter(file => localDoors.some(door => readFileSync(file, 'utf8').includes(door)))
    expect(knowing).toEqual([])
  })
})

test.each(functionNames(root))('the function %s is made of nothing from the bench', async name => {
  const { metafile } = await build({ ...bundling, entryPoints: [entryOf(root, name)], absWorkingDir: root, write: false, metafile: true, outfile: 'index.js' })
  const worlds = new Set(Object.keys(metafile.inputs).map(file => file.split('/')[0]))
  expect([...worlds].sort()).toEqual(['cloudfunctions', 'node_modules', 'shared'])
})
