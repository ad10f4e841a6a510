import type { ContentCheck, MaterialItem } from '@shared/nomination/materials-contract'
import { command } from '../../platform/collection'
import { temporaryUrls } from '../../platform/file-storage'
import { mediaVerdicts, type MaterialDocument } from './store'

async function verdictsOn(files: readonly MaterialDocument[]): Promise<Map<string, ContentCheck>> {
  const traces = files.map(({ traceId }) => traceId).filter(Boolean)
  const found = traces.length > 0 ? await mediaVerdicts.find({ where: { _id: command.in(traces) }, limit: 200 }) : []
  return new Map(found.map(({ _id, verdict }) => [_id, verdict]))
}

/** The files as a reader sees them, each with an address that is good for two hours. */
export async function materialItems(files: readonly MaterialDocument[], sent: readonly string[]): Promise<MaterialItem[]> {
  const [urls, verdicts] = await Promise.all([temporaryUrls(files.map(({ fileId }) => fileId).filter(Boolean)), verdictsOn(files)])
  return files.map(({ _id, key, name, caption, format, bytes, seconds, fileId, judged, traceId, delivery, at }) => ({
    materialId: _id, key, name, caption, format, bytes, seconds, delivery, at,
    url: urls.get(fileId) ?? '',
    check: judged?.verdict ?? verdicts.get(traceId) ?? 'waiting',
    isSent: sent.includes(_id),
  }))
}

export async function materialItem(file: MaterialDocument, sent: readonly string[]): Promise<MaterialItem> {
  const [item] = await materialItems([file], sent)
  if (!item) throw new Error('one file makes one item')
  return item
}
