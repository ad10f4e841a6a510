import type { PickedFile } from '../runtime/host'
import type { MiniProgram } from '../runtime/mini-program'
import { asyncApis, WxFailure, type ApiTable, type Options } from './async-api'

/** The phone's temporary files, by the paths that `wx` hands out. */
export class Files {
  private readonly kept = new Map<string, PickedFile>()

  keep(file: PickedFile): string {
    const path = `http://tmp/${this.kept.size + 1}-${file.name}`
    this.kept.set(path, file)
    return path
  }

  /** Writes a file of the mini-program's own, under `wx.env.USER_DATA_PATH`. */
  write(path: string, text: string): void {
    this.kept.set(path, { name: path.slice(path.lastIndexOf('/') + 1), type: 'text/plain', bytes: new TextEncoder().encode(text) })
  }

  read(path: string): PickedFile {
    const file = this.kept.get(path)
    if (!file) throw new WxFailure(`no such file or directory, open '${path}'`)
    return file
  }
}

/** Picking, reading and showing files. Pictures are not compressed here: a test must not depend on a codec. */
export function fileApis(program: MiniProgram, files: Files): ApiTable {
  const stat = (path: string) => { const { bytes } = files.read(path); return { size: bytes.length, isFile: () => true, isDirectory: () => false } }
  const read = (path: string, encoding: unknown) => decode(files.read(path).bytes, encoding)
  return {
    env: { USER_DATA_PATH: 'http://usr' },
    getFileSystemManager: () => ({
      readFileSync: read,
      writeFileSync: (path: string, text: string) => files.write(path, text),
      statSync: stat,
      ...asyncApis(program, {
        readFile: ({ filePath, encoding }) => ({ data: read(String(filePath), encoding) }),
        stat: ({ path }) => ({ stats: stat(String(path)) }),
        getFileInfo: ({ filePath }) => ({ size: stat(String(filePath)).size }),
      }),
    }),
    ...asyncApis(program, {
      chooseMedia: (options) => chooseMedia(program, files, options),
      chooseImage: async (options) => {
        const { tempFiles } = await chooseMedia(program, files, { ...options, mediaType: ['image'] })
        return { tempFilePaths: tempFiles.map((it) => it.tempFilePath), tempFiles: tempFiles.map((it) => ({ path: it.tempFilePath, size: it.size })) }
      },
      chooseMessageFile: (options) => chooseMessageFile(program, files, options),
      compressImage: ({ src }) => ({ tempFilePath: src }),
      getImageInfo: ({ src }) => ({ path: src, width: 800, height: 1000, type: 'jpeg', orientation: 'up' }),
      previewImage: ({ current, urls }) => program.wx.ui.notice(`查看图片 ${String(current ?? (urls as string[])[0])}`),
      previewMedia: () => program.wx.ui.notice('查看图片或视频'),
      saveImageToPhotosAlbum: ({ filePath }) => {
        if (program.surroundings.albumDenied) throw new WxFailure('auth deny')
        program.album.push(files.read(String(filePath)))
        program.wx.ui.notice('已存到相册')
      },
      shareFileMessage: ({ filePath, fileName }) => program.wx.ui.notice(`转发文件 ${String(fileName ?? files.read(String(filePath)).name)}`),
      openDocument: ({ filePath }) => program.wx.ui.notice(`打开文件 ${String(filePath)}`),
    }),
  }
}

function decode(bytes: Uint8Array<ArrayBuffer>, encoding: unknown): string | ArrayBuffer {
  if (encoding === undefined) return bytes.slice().buffer
  if (encoding === 'base64') return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return new TextDecoder().decode(bytes)
}

async function pick(program: MiniProgram, options: Options, kinds: string[]): Promise<PickedFile[]> {
  const count = typeof options.count === 'number' ? options.count : 9
  const picked = await program.host.pickFiles({ count, kinds })
  if (picked.length === 0) throw new WxFailure('cancel')
  return picked.slice(0, count)
}

async function chooseMedia(program: MiniProgram, files: Files, options: Options): Promise<{ type: string; tempFiles: { tempFilePath: string; size: number; fileType: string }[] }> {
  const picked = await pick(program, options, (options.mediaType as string[] | undefined) ?? ['image', 'video'])
  const tempFiles = picked.map((file) => ({ tempFilePath: files.keep(file), size: file.bytes.length, fileType: file.type.split('/')[0]! }))
  return { type: tempFiles[0]!.fileType, tempFiles }
}

async function chooseMessageFile(program: MiniProgram, files: Files, options: Options): Promise<Record<string, unknown>> {
  const picked = await pick(program, options, [String(options.type ?? 'all')])
  return { tempFiles: picked.map((file) => ({ path: files.keep(file), name: file.name, size: file.bytes.length, type: 'file', time: 0 })) }
}
