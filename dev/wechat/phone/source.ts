import type { MiniProgram } from '../runtime/mini-program'

let program: MiniProgram | undefined

/** Whose files and cloud the sources of pictures and videos mean. */
export const showSourcesOf = (running: MiniProgram): void => { program = running }

/** Where the browser finds what a page calls `src`: a file of the package, of the phone, of the cloud, or an address. */
export async function resolveSource(source: string): Promise<string> {
  if (source.startsWith('http://tmp/')) return URL.createObjectURL(new Blob([program!.wx.files.read(source).bytes]))
  if (source.startsWith('cloud://')) return temporaryUrl(source)
  const inPackage = source.replace(/^\//, '')
  return program?.packed.assets.includes(inPackage) ? `app/${inPackage}` : source
}

async function temporaryUrl(fileId: string): Promise<string> {
  const cloud = program!.wx.api.cloud as { getTempFileURL(options: object): Promise<{ fileList: { tempFileURL: string }[] }> }
  const { fileList } = await cloud.getTempFileURL({ fileList: [fileId] })
  return fileList[0]?.tempFileURL ?? ''
}
