import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Failure } from '@/ui/failure'
import { Link } from '@/ui/link'
import { reviewWords } from './words'

interface OpenFileProps {
  nominationId: string
  campaignId: string
  onBack: () => void
  children: (file: NominationFile, form: NominationForm) => ReactNode
}

/** The file that is open, or why it is not there. */
export function OpenFile({ nominationId, campaignId, onBack, children }: OpenFileProps) {
  const file = useEndpoint('nomination.file', { nominationId })
  const { channel, nomineeKind, onBehalf } = file.data ?? {}
  const form = useEndpoint('nomination.form', { campaignId, channel, nomineeKind, onBehalf }, { enabled: file.data !== undefined })
  const state = stateOf(reviewWords, ...(file.data ? [file, form] : [file]))
  if (state?.kind === 'loading') return <View className='page-waiting'><BonePage /></View>
  if (state?.kind === 'failed') return <><View className='reading-back'><Link onPress={onBack}>回到名单</Link></View><Failure {...state} /></>
  return <>{file.data && form.data && children(file.data, form.data)}</>
}
