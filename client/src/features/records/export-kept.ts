import Taro from '@tarojs/taro'
import type { ExportedPart } from '@shared/nomination/privacy-contract'
import { call, type Answer } from '@/api/call'

type Refused = Extract<Answer<'nomination.export'>, { ok: false }>['error']

const fileName = '我在匠选的全部资料.json'

/** Part after part, until all have come. */
async function allParts(): Promise<ExportedPart[] | Refused> {
  const parts: ExportedPart[] = []
  let after: string | undefined
  do {
    const answer = await call('nomination.export', after === undefined ? {} : { after })
    if (!answer.ok) return answer.error
    parts.push(answer.value.part)
    after = answer.value.next ?? undefined
  } while (after !== undefined)
  return parts
}

/** On the web the browser keeps the file; in WeChat it goes to a chat, such as 文件传输助手. */
async function handOver(text: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), download: fileName })
    return link.click()
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
  await Taro.shareFileMessage({ filePath, fileName })
}

/** Exports all that is kept about the person as one file; gives what was refused, or null. */
export async function exportKept(): Promise<Refused | null> {
  const parts = await allParts()
  if (!Array.isArray(parts)) return parts
  await handOver(JSON.stringify(Object.fromEntries(parts.map(({ title, content }, place) => [`${place + 1}. ${title}`, content])), null, 2))
  return null
}
