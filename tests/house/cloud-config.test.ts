import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import { secretNames } from '../../cloudfunctions/src/platform/secrets'
import { cloudbaserc, functionNames, invocationRules } from '../../scripts/function-config'
import { cloudbasercSchema, functionConfigSchema, invocationRulesSchema } from './cloud-schema'
import { root } from './planted-tree'

const ajv = new Ajv({ allErrors: true })
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
/** What is wrong, in words; empty when nothing is. */
const faults = (schema: object, value: unknown) => (ajv.validate(schema, value) ? '' : ajv.errorsText())

const names = functionNames(root)
const deployed = (name: string) => readJson(`dist/cloudfunctions/${name}/config.json`) as Record<string, unknown>

/** Loads a function as CloudBase does: its folder alone, these variables and no others. */
function load(name: string, environment: Record<string, string>) {
  const script = `process.stdout.write(typeof require(${JSON.stringify(path.join(root, 'dist/cloudfunctions', name))}).main)`
  return spawnSync(process.execPath, ['-e', script], { cwd: path.parse(root).root, encoding: 'utf8', env: { NODE_PATH: '', TENCENTCLOUD: 'true', ...environment } })
}

describe('what CloudBase is told', () => {
  test('cloudbaserc.json follows its schema and names every function', () => {
    expect(faults(cloudbasercSchema, readJson('cloudbaserc.json'))).toBe('')
    expect(readJson('cloudbaserc.json')).toEqual(cloudbaserc(root))
  })

  test('there is one folder and one configuration for each function, and no other', () => {
    expect(readdirSync(path.join(root, 'dist/cloudfunctions')).sort()).toEqual(names)
    expect(readdirSync(path.join(root, 'cloudfunctions/function-config')).sort()).toEqual(names.map(name => `${name}.json`))
  })

  test('who may call is one document in which the rest is closed', () => {
    expect(faults(invocationRulesSchema, readJson('dist/invocation-rules.json'))).toBe('')
    expect(readJson('dist/invocation-rules.json')).toEqual(invocationRules(root))
    expect(invocationRules(root)).toMatchObject({ '*': { invoke: false }, clock: { invoke: false } })
  })

  test('the clock strikes every minute', () => expect(deployed('clock').triggers).toEqual([{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }]))
})

describe.each(names)('the function %s', name => {
  test('has a configuration that follows its schema', () => expect(faults(functionConfigSchema, deployed(name))).toBe(''))

  test('asks for no WeChat permission that its bundle does not use', () => {
    const bundle = readFileSync(path.join(root, 'dist/cloudfunctions', name, 'index.js'), 'utf8')
    const { openapi } = deployed(name).permissions as { openapi: string[] }
    expect(openapi.filter(permission => !bundle.includes(permission.split('.')[1] ?? permission))).toEqual([])
  })

  test('loads from its own folder and exports main', () => {
    const { stdout, stderr } = load(name, { ...Object.fromEntries(secretNames.map(secret => [secret, 'given'])), ID_NUMBER_KEYS: `1:${'0'.repeat(64)}` })
    expect({ stdout, stderr }).toEqual({ stdout: 'function', stderr: '' })
  })

  test('does not start without its secrets, and names them', () => {
    const { status, stderr } = load(name, {})
    expect(status).not.toBe(0)
    expect(secretNames.filter(secret => !stderr.includes(secret))).toEqual([])
  })
})

describe('the schemas refuse', () => {
  const config = { handler: 'index.main', runtime: 'Nodejs20.19', timeout: 20, memorySize: 256, invoke: true, permissions: { openapi: [] }, triggers: [] }
  const timer = (cron: string) => [{ name: 'tick', type: 'timer', config: cron }]

  test('nothing in a sound configuration', () => expect(faults(functionConfigSchema, { ...config, triggers: timer('0 */10 8-18 * * MON-FRI *') })).toBe(''))

  test.each([
    ['a runtime that is being withdrawn', { runtime: 'Nodejs12.16' }],
    ['a timeout over a minute', { timeout: 61 }],
    ['memory that cannot be bought', { memorySize: 300 }],
    ['a cron of five fields', { triggers: timer('* * * * *') }],
    ['a cron of six fields', { triggers: timer('0 * * * * *') }],
    ['a second trigger', { triggers: [...timer('0 * * * * * *'), ...timer('0 0 * * * * *')] }],
    ['a rule CloudBase does not know', { invoke: "auth.loginType == 'WECHAT'" }],
    ['a misspelt setting', { timeOut: 20 }],
  ])('%s', (_, change) => expect(faults(functionConfigSchema, { ...config, ...change })).not.toBe(''))

  test('rules without the wildcard', () => expect(faults(invocationRulesSchema, { api: { invoke: true } })).not.toBe(''))
})
