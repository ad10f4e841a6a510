import { rmSync } from 'node:fs'
import path from 'node:path'
import { plantTree, reportOf } from './planted-tree'
import { compileErrors, readProject } from './virtual-compiler'

const platformNames = ['document', 'window', 'process', 'Buffer', 'wx', 'fetch', 'setTimeout', 'console', 'crypto', 'require']

describe('shared compiles on nothing but the language', () => {
  const project = readProject('shared')
  const planted = Object.fromEntries(platformNames.map(name => [path.join(project.folder, `planted-${name}.ts`), `export const found: unknown = ${name}\n`]))
  const innocent = path.join(project.folder, 'planted-nothing.ts')
  const errors = compileErrors(project, { ...planted, [innocent]: 'export const found: unknown = Number.MAX_SAFE_INTEGER\n' })

  test.each(platformNames)('refuses %s', name => {
    expect(errors(path.join(project.folder, `planted-${name}.ts`))).toEqual([expect.stringContaining(`Cannot find name '${name}'`)])
  })

  test('lets the language itself through', () => expect(errors(innocent)).toEqual([]))
})

const dayjsImport = "import dayjs from 'dayjs'\n"
const bans: Record<string, string> = {
  'clock-now': 'export const at = Date.now()',
  'clock-computed': "export const at = Date['now']()",
  'clock-date': 'export const at = new Date()',
  'clock-called': 'export const at = Date()',
  'clock-dayjs': `${dayjsImport}export const at = dayjs()`,
  'clock-dayjs-undefined': `${dayjsImport}export const at = dayjs(undefined)`,
  'clock-dayjs-utc': `${dayjsImport}export const at = dayjs.utc()`,
  'clock-from-now': `${dayjsImport}export const at = dayjs(0).fromNow()`,
  'zone-date': 'export const at = new Date(2018, 3, 27)',
  'zone-hours': 'export const at = new Date(0).getHours()',
  'zone-guess': `${dayjsImport}export const at = dayjs.tz.guess()`,
  'locale-intl': 'export const at = new Intl.DateTimeFormat()',
  'locale-intl-undefined': 'export const at = new Intl.NumberFormat(undefined, {})',
  'locale-string': 'export const at = (1).toLocaleString()',
  'locale-compare': "export const at = 'a'.localeCompare('b')",
  random: 'export const at = Math.random()',
}
const allowed: Record<string, string> = {
  'given-instant': 'export const at = new Date(0).getTime() + new Date(0).getUTCHours()',
  'given-dayjs': `${dayjsImport}export const at = dayjs(0)`,
  'given-locale': "export const at = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai' })",
  'given-comparison': "export const at = 'a'.localeCompare('b', 'zh-CN')",
}

type LintReport = { filePath: string; messages: { ruleId: string }[] }[]

describe('shared reads no clock, no zone, no locale and throws no dice', () => {
  const files = Object.entries({ ...bans, ...allowed }).map(([name, text]) => [`shared/planted/${name}.ts`, `${text}\n`])
  const tree = plantTree(Object.fromEntries(files) as Record<string, string>)
  const report = reportOf<LintReport>(tree, 'eslint', '--format', 'json', 'shared')
  const rulesBroken = (name: string) => report.find(({ filePath }) => path.basename(filePath, '.ts') === name)?.messages.map(({ ruleId }) => ruleId)
  afterAll(() => rmSync(tree, { recursive: true }))

  test.each(Object.keys(bans))('refuses %s', name => expect(rulesBroken(name)).toEqual(['no-restricted-syntax']))
  test.each(Object.keys(allowed))('lets %s through', name => expect(rulesBroken(name)).toEqual([]))
})
