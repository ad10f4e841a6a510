import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './planted-tree'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  preloadRule: Record<string, { packages: string[] }>
}

const source = path.join(root, 'client/src')
const foldersOf = (folder: string) => readdirSync(path.join(source, folder), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort()
const hasPage = (page: string) => readdirSync(path.join(source, path.dirname(page))).includes(`${path.basename(page)}.tsx`)

describe('the mini-program', () => {
  let app: AppConfig
  beforeAll(async () => {
    Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
    app = ((await import('../../client/src/app.config')) as unknown as { default: AppConfig }).default
  })

  test('has a sub-package for each feature folder, and no other', () => {
    expect(app.subPackages.map(({ root: folder }) => folder).sort()).toEqual(foldersOf('features').map(name => `features/${name}`))
  })

  test('lists every page that stands in a feature, and no other', () => {
    const listed = app.subPackages.flatMap(({ root: folder, pages }) => pages.map(page => `${folder}/${page}`)).sort()
    const standing = foldersOf('features').flatMap(name => foldersOf(`features/${name}/pages`).map(page => `features/${name}/pages/${page}/index`)).sort()
    expect(listed).toEqual(standing)
    expect([...listed, ...app.pages].filter(page => !hasPage(page))).toEqual([])
  })

  test('keeps two to five tabs in the main package', () => {
    expect(app.pages.length).toBeGreaterThanOrEqual(2)
    expect(app.pages.length).toBeLessThanOrEqual(5)
    expect(app.pages.filter(page => !page.startsWith('tabs/'))).toEqual([])
  })

  test('preloads only packages there are', () => {
    const preloaded = Object.values(app.preloadRule).flatMap(({ packages }) => packages)
    expect(preloaded.filter(name => !app.subPackages.some(({ root: folder }) => folder === name))).toEqual([])
  })
})
