import Taro from '@tarojs/taro'
import type { EvidencePermit } from '@shared/vote/channel-contract'

export type EvidenceKind = 'pdf' | 'png' | 'jpg' | 'xlsx'

/** A file somebody chose, not sent yet. */
export interface ChosenFile {
  name: string
  kind: EvidenceKind
  /** Sends it where the permit leads; false when it did not arrive. */
  send: (permit: EvidencePermit) => Promise<boolean>
}

const kinds: Record<string, EvidenceKind> = { pdf: 'pdf', png: 'png', jpg: 'jpg', jpeg: 'jpg', xlsx: 'xlsx' }
export const kindOf = (name: string): EvidenceKind | undefined => kinds[name.split('.').pop()?.toLowerCase() ?? '']

function chooseInBrowser(): Promise<File | null> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.pdf,.png,.jpg,.jpeg,.xlsx' })
  return new Promise(resolve => {
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
}

const put = (file: File) => async ({ url, headers }: EvidencePermit) => (await fetch(url, { method: 'PUT', headers, body: file })).ok

async function browserFile() {
  const file = await chooseInBrowser()
  return file && { name: file.name, send: put(file) }
}

async function phoneFile() {
  const { tempFiles: [file] } = await Taro.chooseMessageFile({ count: 1, type: 'all' })
  if (!file) return null
  const send = async ({ fileId }: EvidencePermit) => Boolean((await Taro.cloud.uploadFile({ cloudPath: fileId.replace(/^cloud:\/\/[^/]+\//, ''), filePath: file.path })).fileID)
  return { name: file.name, send }
}

/** Lets somebody choose a scan, a picture or a table. Null when nothing was chosen, `wrong-kind` for another file. */
export async function chooseEvidence(): Promise<ChosenFile | 'wrong-kind' | null> {
  const file = await (process.env.TARO_ENV === 'h5' ? browserFile() : phoneFile()).catch(() => null)
  if (!file) return null
  const kind = kindOf(file.name)
  return kind ? { name: file.name, kind, send: permit => file.send(permit).catch(() => false) } : 'wrong-kind'
}
