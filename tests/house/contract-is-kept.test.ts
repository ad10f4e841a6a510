import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './planted-tree'
import { compileErrors, readProject } from './virtual-compiler'
import { withoutOneProperty } from './without-one-property'

const inEachFolder = (folder: string, file: string) =>
  readdirSync(path.join(root, folder)).map(name => path.join(root, folder, name, file)).filter(each => existsSync(each))

/** What keeps the promise: the files whose objects must be whole, by the world they compile in. */
const keepers: Record<string, string[]> = {
  cloudfunctions: [...inEachFolder('cloudfunctions/src', 'handlers.ts'), path.join(root, 'cloudfunctions/src/gateway/routes.ts'), path.join(root, 'cloudfunctions/src/functions/ballot.ts')],
  client: [...inEachFolder('client/src/features', 'words.ts'), path.join(root, 'client/src/lib/words.ts')],
}
const relative = (file: string) => path.relative(root, file)

describe.each(Object.entries(keepers))('in %s', (world, files) => {
  const lacking = files.map(file => withoutOneProperty(file, readFileSync(file, 'utf8')))
  const errors = compileErrors(readProject(world), Object.assign({}, ...lacking) as Record<string, string>)

  test('there is something to lose', () => expect(Object.keys(Object.assign({}, ...lacking) as object).length).toBeGreaterThan(files.length))

  test.each(files.map(relative))('%s compiles whole, and not without any one of its parts', file => {
    const copies = Object.keys(lacking[files.map(relative).indexOf(file)] ?? {})
    expect(errors(path.join(root, file))).toEqual([])
    expect(copies.filter(copy => errors(copy).length === 0).map(relative)).toEqual([])
  })
})
