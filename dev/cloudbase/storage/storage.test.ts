import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { post, throwawayCloud } from '../testing/throwaway-cloud'
import { sdkAt } from '../testing/node-sdk'

const fileContent = Buffer.from('工匠照片')
const cloudPath = 'works/张三/photo 1.png'
const fileID = `cloud://local.6c6f-local/${cloudPath}`

describe('storage on Local CloudBase', () => {
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  let app: ReturnType<typeof sdkAt>
  beforeAll(async () => {
    cloud = await throwawayCloud({})
    app = sdkAt(cloud.url)
  })
  afterAll(() => cloud.close())

  const upload = (name = cloudPath) => app.uploadFile({ cloudPath: name, fileContent })
  const urlOf = async (maxAge: number) => (await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]?.tempFileURL ?? ''
  const moveBy = (advanceMs: number) => post(`${cloud.url}/local/clock`, { advanceMs })

  test('keeps what the SDK puts and gives it back', async () => {
    expect(await upload()).toEqual({ fileID })
    expect((await app.downloadFile({ fileID })).fileContent).toEqual(fileContent)
    expect((await app.getFileInfo({ fileList: [{ fileID, maxAge: 60 }] })).fileList).toMatchObject([{ code: 'SUCCESS', size: fileContent.length, mime: 'image/png' }])
    expect(readFileSync(path.join(cloud.folder, 'files', cloudPath))).toEqual(fileContent)
  })

  test('keeps a form, as a phone sends it', async () => {
    const { data } = await app.getUploadMetadata({ cloudPath: 'works/form.png' })
    const form = new FormData()
    form.set('key', 'works/form.png')
    form.set('signature', data.authorization)
    form.set('x-cos-meta-fileid', data.cosFileId)
    form.set('file', new Blob(['form']), 'anything.png')
    expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(204)
    expect((await app.downloadFile({ fileID: data.fileId })).fileContent).toEqual(Buffer.from('form'))
  })

  test('opens a temporary address to anyone for as long as it was made for', async () => {
    await upload()
    const url = await urlOf(60)
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403)
    expect((await fetch(url.replace('photo', 'other'))).status).toBe(403)
    await moveBy(61_000)
    expect((await fetch(url)).status).toBe(403)
  })

  test.each([
    ['without a permit', {}, 'works/a.png'],
    ['with a forged permit', { signature: 'e30.AAAA' }, 'works/a.png'],
  ])('refuses an upload %s', async (_how, headers, name) => {
    const response = await fetch(`${cloud.url}/storage/${name}`, { method: 'PUT', body: 'x', headers: headers as Record<string, string> })
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')])
    expect(existsSync(path.join(cloud.folder, 'files', name))).toBe(false)
  })

  test('refuses an upload to another path, or after its quarter of an hour', async () => {
    const { data } = await app.getUploadMetadata({ cloudPath: 'works/mine.png' })
    const put = (url: string) => fetch(url, { method: 'PUT', body: 'x', headers: { signature: data.authorization } }).then(response => response.status)
    expect(await put(data.url.replace('mine', 'yours'))).toBe(403)
    expect(await put(data.url)).toBe(200)
    await moveBy(15 * 60_000 + 1)
    expect(await put(data.url)).toBe(403)
  })

  test.each(['../keys/token.key', '/etc/passwd', 'a//b', 'a/../../b', 'a\\b', 'a?b', 'a%2e%2e', '', `${'x'.repeat(256)}.png`])('refuses the path %j', async name => {
    await expect(app.getUploadMetadata({ cloudPath: name })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('deletes, and says what was not there', async () => {
    await upload()
    const { fileList } = await app.deleteFile({ fileList: [fileID, 'cloud://local.6c6f-local/none.png', 'cloud://other/none.png'] })
    expect(fileList.map(file => file.code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST', 'STORAGE_FILE_NONEXIST'])
    await expect(app.downloadFile({ fileID })).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
  })

  test('copies, and keeps what must not be overwritten', async () => {
    await upload('from/a.png')
    const copy = (more = {}) => app.copyFile({ fileList: [{ srcPath: 'from/a.png', dstPath: 'to/a.png', ...more }] }).then(({ fileList }) => fileList[0]?.code)
    expect(await copy()).toBe('SUCCESS')
    expect(await copy({ overwrite: false })).toBe('STORAGE_FILE_EXIST')
    expect(await copy({ removeOriginal: true })).toBe('SUCCESS')
    expect(await copy()).toBe('STORAGE_FILE_NONEXIST')
  })

  test('keeps a file that stands where another needs a folder', async () => {
    await upload('one/file')
    await expect(upload('one/file/inside')).rejects.toMatchObject({ code: 'STORAGE_REQUEST_FAIL', message: expect.stringContaining('PathConflict') })
    await expect(upload('one')).rejects.toMatchObject({ code: 'STORAGE_REQUEST_FAIL' })
    expect((await app.downloadFile({ fileID: 'cloud://local.6c6f-local/one/file' })).fileContent).toEqual(fileContent)
  })

  test('gives a part of a file, as a player asks for it', async () => {
    await upload()
    const part = await fetch(await urlOf(60), { headers: { range: 'bytes=3-5' } })
    expect([part.status, part.headers.get('content-range'), Buffer.from(await part.arrayBuffer())]).toEqual([206, `bytes 3-5/${fileContent.length}`, fileContent.subarray(3, 6)])
    expect((await fetch(await urlOf(60), { headers: { range: 'bytes=99-' } })).status).toBe(416)
  })

  describe('a phone by itself', () => {
    const ask = (openid: string, path: string) => post(`${cloud.url}/local/upload`, { as: { openid }, path })
    const put = async (openid: string, name: string, body: string) => {
      const { data } = (await ask(openid, name)).body as { data: { url: string; authorization: string } }
      return fetch(data.url, { method: 'PUT', body, headers: { signature: data.authorization } }).then(({ status }) => status)
    }

    test('may put a file where there is none, and put its own anew', async () => {
      expect([await put('o-1', 'incoming/a', 'one'), await put('o-1', 'incoming/a', 'two')]).toEqual([200, 200])
    })

    test('may not put one over another phone\'s, nor over what a function put', async () => {
      await put('o-1', 'incoming/b', 'mine')
      await upload('materials/kept.jpg')
      const refusals = [await ask('o-2', 'incoming/b'), await ask('o-1', 'materials/kept.jpg'), await ask('', 'incoming/c')]
      expect(refusals.map(({ body }) => (body as { error?: { kind: string } }).error?.kind)).toEqual(['not-permitted', 'not-permitted', 'sign-in-needed'])
    })
  })

  test('publishes what stands under public/, and nothing else', async () => {
    await upload('public/tiles/0/000')
    await upload('private/one')
    expect(await (await fetch(`${cloud.url}/public/tiles/0/000`)).text()).toBe('工匠照片')
    expect((await fetch(`${cloud.url}/public/..%2fprivate/one`)).status).toBe(404)
  })
})
