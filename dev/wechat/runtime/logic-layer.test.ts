import { createLoader, createScope } from './logic-layer'

const run = (source: string, scripts: Record<string, string> = {}) =>
  createLoader({ main: source, ...scripts }, createScope({ given: 7 }))('main')

describe('the logic layer', () => {
  test.each(['window', 'document', 'self', 'navigator', 'location', 'fetch', 'process', 'AbortController', 'URL', 'TextEncoder', 'Intl', 'crypto', 'requestAnimationFrame'])('has no %s, as WeChat has none', (name) => {
    expect(run(`module.exports = typeof ${name}`)).toBe('undefined')
  })

  test.each(['Promise', 'Map', 'Proxy', 'Uint8Array', 'JSON', 'globalThis', 'given'])('has %s', (name) => {
    expect(run(`module.exports = typeof ${name}`)).not.toBe('undefined')
  })

  test('lets one script see what another put on globalThis', () => {
    expect(run("require('./polyfill'); module.exports = new AbortController().ready", { polyfill: 'globalThis.AbortController = class { ready = true }' })).toBe(true)
  })

  test('answers Function with a function that does nothing', () => {
    expect(run("module.exports = [Function('return this')(), (() => 1) instanceof Function]")).toEqual([undefined, true])
  })

  test('loads relative and rooted modules once, and names a missing one', () => {
    expect(run("module.exports = [require('./a/b').n, require('/a/b.js').n]", { 'a/b': "require('../c').n += 1; exports.n = require('../c').n", c: 'exports.n = 0' })).toEqual([1, 1])
    expect(() => run("require('./none')")).toThrow("module 'none.js' is not defined")
  })
})
