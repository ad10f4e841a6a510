import { readFileSync } from 'node:fs'

/** The names of `wx.*` from WeChat's own typings. */
export function readApiNames(): string[] {
  const typings = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const members = typings.slice(typings.indexOf('    interface Wx {')).matchAll(/^ {8}([a-z][A-Za-z0-9]*)[(<:]/gm)
  return [...new Set([...members].map((member) => member[1]!))].sort()
}
