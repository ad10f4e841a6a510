import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud, type LocalCloudOptions } from './start-local-cloud'
import { post, throwawayCloud, throwawayFolder, writeFunctions, type Functions } from './testing/throwaway-cloud'

const refusalOf = (options: LocalCloudOptions) =>
  startLocalCloud(options).then(async cloud => { await cloud.close(); return 'started' }, (error: Error) => `${error.name}: ${error.message}`)

function options(functions: Functions, more: Partial<LocalCloudOptions> = {}): LocalCloudOptions {
  const root = throwawayFolder()
  const functionsFolder = path.join(root, 'functions')
  mkdirSync(functionsFolder)
  writeFunctions(functionsFolder, functions)
  return { folder: path.join(root, 'data'), port: 0, functionsFolder, indexes: {}, secrets: {}, ...more }
}

const idle = { source: 'exports.main = async () => null' }

describe('startLocalCloud', () => {
  test('starts, and starts again on the same folder with its clock', async () => {
    const given = options({ idle })
    const first = await startLocalCloud(given)
    await first.clock.moveTo(Date.parse('2018-06-01T00:00:00Z'))
    await first.close()
    const second = await startLocalCloud(given)
    expect(new Date(second.clock.now()).toISOString()).toContain('2018-06-01T00:0')
    await second.close()
  })

  test('forgets an upload that an earlier run did not finish', async () => {
    const given = options({ idle })
    mkdirSync(path.join(given.folder, 'incoming'), { recursive: true })
    writeFileSync(path.join(given.folder, 'incoming', 'half'), 'ha')
    await (await startLocalCloud(given)).close()
    expect(readdirSync(path.join(given.folder, 'incoming'))).toEqual([])
  })

  test('refuses a port that is taken, naming it', async () => {
    const other = await throwawayCloud({ idle })
    expect(await refusalOf(options({ idle }, { port: other.port }))).toMatch(new RegExp(`^StartRefused: 端口 ${other.port} 已被占用`))
    await other.close()
  })

  test('refuses a folder that another one uses', async () => {
    const other = await throwawayCloud({ idle })
    expect(await refusalOf(options({ idle }, { folder: other.folder }))).toMatch(/^StartRefused: /)
    expect((await post(`${other.url}/v1/functions/idle`, {})).status).toBe(200)
    await other.close()
  })

  test('refuses without a secret that a function asks for, naming it', async () => {
    const wanting = { ...idle, config: { envVariables: { KEY: '{{env.ID_NUMBER_KEY}}' } } }
    expect(await refusalOf(options({ wanting }))).toBe('StartRefused: 缺少密钥 ID_NUMBER_KEY：云函数 wanting 需要它。')
    expect(await refusalOf(options({ wanting }, { secrets: { ID_NUMBER_KEY: 'k' } }))).toBe('started')
  })

  test('refuses a function that does not load, with its reason', async () => {
    expect(await refusalOf(options({ broken: { source: 'throw new Error("missing secret FIRST_OFFICER")' } }))).toBe('StartRefused: 云函数 broken 无法加载：missing secret FIRST_OFFICER')
  })

  test('refuses where nothing was built', async () => {
    expect(await refusalOf(options({}, { functionsFolder: '/nowhere' }))).toBe('StartRefused: 没有找到云函数：/nowhere。请先运行 npm run build。')
  })

  test('refuses damaged keys', async () => {
    const given = options({ idle })
    mkdirSync(path.join(given.folder, 'keys'), { recursive: true })
    writeFileSync(path.join(given.folder, 'keys', 'custom-login.json'), '{"keyId":')
    expect(await refusalOf(given)).toMatch(/^StartRefused: 数据损坏：.*custom-login\.json/)
  })

  test('refuses a data folder whose place a file has', async () => {
    const given = options({ idle })
    writeFileSync(given.folder, 'not a folder')
    expect(await refusalOf(given)).toMatch(/^StartRefused: 路径被文件占用/)
  })
})
