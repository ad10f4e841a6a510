import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { throwawayCloud, throwawayFolder } from '../testing/throwaway-cloud'

describe('static files', () => {
  const folder = throwawayFolder()
  const stage = throwawayFolder()
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'js'))
    writeFileSync(path.join(folder, 'index.html'), '<p>选票</p>')
    writeFileSync(path.join(folder, 'js', 'app.0a1b2c3d4e.js'), 'let a = 1\n'.repeat(100))
    writeFileSync(path.join(stage, 'index.html'), 'stage')
    cloud = await throwawayCloud({}, { statics: { '/h5/': folder, '/': stage } })
  })
  afterAll(() => cloud.close())
  const get = (address: string, headers = {}) => fetch(`${cloud.url}${address}`, { headers, redirect: 'manual' })

  test('answer a folder with its index, asking for it anew each time', async () => {
    const response = await get('/h5/')
    expect([response.headers.get('content-type'), response.headers.get('cache-control'), await response.text()]).toEqual(['text/html; charset=utf-8', 'no-cache', '<p>选票</p>'])
    expect(await (await get('/')).text()).toBe('stage')
  })

  test('are not sent again to whoever has them', async () => {
    const tag = (await get('/h5/')).headers.get('etag') ?? ''
    expect((await get('/h5/', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/h5/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('are kept for good where the name has a hash, and sent small', async () => {
    const { headers } = await get('/h5/js/app.0a1b2c3d4e.js', { 'accept-encoding': 'gzip' })
    expect([headers.get('cache-control'), headers.get('content-encoding')]).toEqual(['public, max-age=31536000, immutable', 'gzip'])
    expect(Number(headers.get('content-length'))).toBeLessThan(100)
  })

  test('lead to the folder where the slash is missing', async () => {
    const response = await get('/h5')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/h5/'])
  })

  test.each(['/h5/none.js', '/h5/..%2f..%2fetc/passwd', '/h5/%00', '/h5/%', '/h5/js'])('do not answer %s', async address => {
    expect((await get(address)).ok).toBe(false)
  })
})
