import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { chooseEvidence, type EvidenceKind } from '../../send-evidence'
import { channelWords } from '../../channel-words'

export interface SentEvidence {
  fileId: string
  fileName: string
}

/** The evidence of one import: chosen, sent up, and then known by its id. */
export function useEvidence(campaignId: string) {
  const { act } = useAct(channelWords, 'vote.evidencePermit')
  const reading = useAct(channelWords, 'vote.readTotals')
  const [sent, setSent] = useState<SentEvidence | null>(null)
  const [kind, setKind] = useState<EvidenceKind>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const choose = async () => {
    const file = await chooseEvidence()
    if (!file) return
    if (file === 'wrong-kind') return setFailed('请选 PDF、图片（JPG、PNG）或 Excel 表（xlsx）。')
    setBusy(true)
    const permit = await act({ campaignId, kind: file.kind })
    const arrived = permit !== null && (await file.send(permit.value))
    setBusy(false)
    setFailed(arrived ? null : '文件没有传上去，请再选一次。')
    if (!arrived) return
    setSent({ fileId: permit.value.fileId, fileName: file.name })
    setKind(file.kind)
  }
  const read = async () => sent && (await reading.act({ campaignId, fileId: sent.fileId }))
  return { sent, busy, failed, choose, isTable: sent !== null && kind === 'xlsx', read, reading: reading.busy, unread: reading.refused }
}
export type EvidenceInHand = ReturnType<typeof useEvidence>
