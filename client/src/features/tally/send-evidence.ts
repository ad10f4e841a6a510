import type { EvidencePermit } from '@shared/vote/channel-contract'
import type { Chosen } from '@/lib/phone-files/chosen'
import { choose, send } from '@/lib/phone-files/here'

export type EvidenceKind = 'pdf' | 'png' | 'jpg' | 'xlsx'

/** A file somebody chose, not sent yet. */
export interface ChosenFile {
  name: string
  kind: EvidenceKind
  /** Sends it where the permit leads; false when it did not arrive. */
  send: (permit: EvidencePermit) => Promise<boolean>
}

const kinds: Record<string, EvidenceKind> = { pdf: 'pdf', png: 'png', jpg: 'jpg', jpeg: 'jpg', xlsx: 'xlsx' }
const kindOf = (name: string): EvidenceKind | undefined => kinds[name.split('.').pop()?.toLowerCase() ?? '']

const sendBy = (file: Chosen) => async ({ fileId, url, headers }: EvidencePermit) => {
  const place = { placeId: fileId, cloudPath: fileId.replace(/^cloud:\/\/[^/]+\//, ''), url, headers, until: 0 }
  return (await send(place, file, () => undefined).outcome) === 'sent'
}

/** Lets somebody choose a scan, a picture or a table. Null when nothing was chosen, `wrong-kind` for another file. */
export async function chooseEvidence(): Promise<ChosenFile | 'wrong-kind' | null> {
  const [file] = await choose({ from: 'chat', kind: 'document', count: 1, formats: ['PDF', 'JPG', 'PNG', 'XLSX'] })
  if (!file) return null
  const kind = kindOf(file.name)
  return kind ? { name: file.name, kind, send: sendBy(file) } : 'wrong-kind'
}
