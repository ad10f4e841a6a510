import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { annexesOnPaper, blankPapersOf, type OfferedPaper } from '@shared/nomination/blank-papers'
import type { Paper } from '@shared/nomination/papers-contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { say } from '@/lib/words'
import { FieldError } from '@/ui/field'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { campaignWords } from '../../words'

const formats = { docx: 'Word', xlsx: 'Excel' }
const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`

/** One annex: pressed, it is made and opened; pressed again, opened at once, for browsers that hold back what opens by itself. */
function Annex({ campaignId, offered: { paper, title, format } }: { campaignId: string; offered: OfferedPaper }) {
  const { ask, busy } = useCallEndpoint('nomination.blankPaper', [])
  const [made, setMade] = useState<Paper | null>(null)
  const [refused, setRefused] = useState('')
  const fetchAndOpen = async () => {
    if (busy) return
    if (made) return openFile(made.url, format)
    const answer = await ask({ campaignId, paper })
    setRefused(answer.ok ? '' : say(campaignWords, answer.error))
    if (!answer.ok) return
    setMade(answer.value)
    openFile(answer.value.url, format)
  }
  const note = made ? `${formats[format]}，${sizeOf(made.bytes)}` : `空白表，${formats[format]}`
  return <>
    <Row icon='download' note={note} end={busy ? '正在取' : made ? '打开' : '下载'} label={`下载${title}`} onPress={() => void fetchAndOpen()}>{title}</Row>
    {refused && <FieldError>{refused}</FieldError>}
  </>
}

/** 附件: the notice's blank forms, made of the charter, to print or fill in. */
function Papers({ campaignId, charter }: { campaignId: string; charter: Charter }) {
  const onPaper = annexesOnPaper(charter)
  return (
    <View className='sec charter-annexes'>
      <SectionHead>附件</SectionHead>
      <View className='rows is-framed'>{blankPapersOf(charter).map(offered => <Annex key={offered.paper} campaignId={campaignId} offered={offered} />)}</View>
      {onPaper.length > 0 && <View className='note'>{`随纸质通知印发：${onPaper.join('、')}。`}</View>}
    </View>
  )
}

export function Annexes({ campaignId }: { campaignId: string }) {
  const { data } = useEndpoint('campaign.charter', { campaignId })
  return data ? <Papers campaignId={campaignId} charter={data.charter} /> : null
}
