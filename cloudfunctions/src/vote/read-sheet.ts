import { strFromU8, unzipSync } from 'fflate'

/** Beyond this a table of totals is no table of totals. */
const mostUnpackedBytes = 20 * 1024 * 1024

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string) => xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => (name ? (entities[name] ?? '') : String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10))))
const textsIn = (xml: string) => [...xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) => plain(text)).join('')

const partsOf = (content: Uint8Array) => {
  let unpacked = 0
  return unzipSync(content, { filter: ({ name, originalSize }) => /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name) && (unpacked += originalSize) <= mostUnpackedBytes })
}

function cellText(attributes: string, body: string, shared: readonly string[]): string {
  if (/\bt="inlineStr"/.test(attributes)) return textsIn(body)
  const value = plain(/<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '')
  return /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value
}

/** The first sheet of an xlsx file, row by row, cells as text; null where it cannot be read. ECMA-376: a row's number is its `r`. */
export async function readSheet(content: Uint8Array): Promise<string[][] | null> {
  try {
    const parts = partsOf(content)
    const first = Object.keys(parts).filter(name => name.includes('worksheets')).sort((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))[0]
    if (!first) return null
    const shared = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) => textsIn(item))
    const rows: string[][] = []
    for (const [, attributes = '', body = ''] of strFromU8(parts[first] as Uint8Array).matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
      const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? rows.length + 1)
      while (rows.length < Math.min(number - 1, 10_000)) rows.push([])
      rows.push([...body.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, cell = '', inner = '']) => cellText(cell, inner, shared)))
    }
    return rows
  } catch {
    return null
  }
}
