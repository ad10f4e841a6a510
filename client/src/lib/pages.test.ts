import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pages, tabs } from './pages'

const source = path.resolve(__dirname, '..')
const names = Object.keys(pages)
const slices = readdirSync(path.join(source, 'features'))
const standing = slices.flatMap(slice => readdirSync(path.join(source, 'features', slice, 'pages')).map(page => `${slice}/${page}`))

describe('the list of pages', () => {
  test('names every page that stands in a feature, and no other', () => expect(names.toSorted()).toEqual(standing.toSorted()))
  test.each(tabs)('has the tab %s', tab => expect(existsSync(path.join(source, 'tabs', tab, 'index.tsx'))).toBe(true))
})

describe('app.config', () => {
  test('has a sub-package for every feature, with its pages', () => {
    Object.assign(globalThis, { defineAppConfig: (config: unknown) => config })
    const { default: config } = jest.requireActual('../app.config') as { default: { pages: string[]; subPackages: { root: string; pages: string[] }[] } }
    expect(config.subPackages.map(({ root }) => root).toSorted()).toEqual(slices.map(slice => `features/${slice}`).toSorted())
    expect(config.subPackages.flatMap(({ root, pages: paths }) => paths.map(page => `${root}/${page}`)).toSorted()).toEqual(standing.map(name => name.replace(/(.*)\/(.*)/, 'features/$1/pages/$2/index')).toSorted())
    expect(config.pages).toEqual(tabs.map(tab => `tabs/${tab}/index`))
  })
})
