import { useState } from 'react'
import { View } from '@tarojs/components'
import { attachmentLimits, attachmentTitles, type AttachmentKind } from '@shared/campaign/attachment'
import { offerFile } from '@shared/nomination/offer-file'
import { call } from '@/api/call'
import { useForget } from '@/api/use-call-endpoint'
import type { Chosen } from '@/lib/phone-files/chosen'
import { choose, reduced, send } from '@/lib/phone-files/here'
import { newRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { reviewWords } from './words'

interface AddAttachmentProps {
  nominationId: string
  attachment: AttachmentKind
  /** The material's id, once it stands. */
  onAdded: (materialId: string) => void
}

type Sent = { ok: true; materialId: string } | { ok: false; sentence: string }
const failed = (failure: { kind: string }): Sent => ({ ok: false, sentence: say(reviewWords, failure) })

/** The whole way of one file: looked at here, placed, sent, looked at there. */
async function hand(nominationId: string, attachment: AttachmentKind, original: Chosen): Promise<Sent> {
  const chosen = await reduced(original)
  const { name, bytes } = chosen
  const offered = offerFile(attachmentLimits, chosen, 0)
  if (!offered.ok) return failed(offered.error)
  const place = await call('nomination.placeAttachment', { nominationId, attachment, name, bytes, requestId: newRequestId() })
  if (!place.ok) return failed(place.error)
  if ((await send(place.value, chosen, () => {}).outcome) !== 'sent') return failed({ kind: 'offline' })
  const report = await call('nomination.fileArrived', { nominationId, placeId: place.value.placeId })
  return report.ok ? { ok: true, materialId: report.value.materialId } : failed(report.error)
}

/** 附件 of an officer's: the page with the seal, the record of the recommendation, the consent. */
export function AddAttachment({ nominationId, attachment, onAdded }: AddAttachmentProps) {
  const forget = useForget()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState({ isAdded: false, sentence: '' })
  const title = attachmentTitles[attachment]
  const add = async () => {
    const [chosen] = await choose({ from: 'album', kind: 'photos', count: 1, formats: attachmentLimits.formats })
    if (!chosen) return
    setBusy(true)
    const sent = await hand(nominationId, attachment, chosen)
    setBusy(false)
    setSaid({ isAdded: sent.ok, sentence: sent.ok ? '' : sent.sentence })
    if (!sent.ok) return
    forget(['nomination.materials'])
    onAdded(sent.materialId)
  }
  return (
    <View className='sec'>
      <View className='meta'>{said.isAdded ? `${title}已经附上。` : `可以附上${title}：${attachmentLimits.formats.join('、')}，不超过 ${attachmentLimits.maximumMegabytes} MB。`}</View>
      <Button look='quiet' small icon='stamp' busy={busy && '正在传'} onPress={() => void add()}>{said.isAdded ? `再传一张${title}` : `附上${title}`}</Button>
      {said.sentence && <FieldError>{said.sentence}</FieldError>}
    </View>
  )
}
