import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { OfficeRound } from '@shared/publicity/rounds-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { say } from '@/lib/words'
import { Bone } from '@/ui/bone'
import { FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { publicityWords } from '../../words'
import { RoundProposal } from './round-proposal'
import { WaitingSecond } from './waiting-second'

/** One office's part in one round: a proposal that waits, or the way to the next list. */
function Part({ home, round }: { home: CampaignHome; round: OfficeRound }) {
  const [again, setAgain] = useState(false)
  const waits = again ? null : round.proposed
  return (
    <View className='sec'>
      <SectionHead>{`${round.organisationName} · ${round.title}`}</SectionHead>
      {waits && <WaitingSecond waiting={waits} onAgain={() => setAgain(true)} />}
      {!waits && round.waiting.length > 0 && <RoundProposal home={home} round={round} onDone={() => setAgain(false)} />}
      {!waits && round.waiting.length === 0 && <View className='meta'>现在没有要公示的人选。有材料到了你们手里、还没公示过的，会出现在这里。</View>}
    </View>
  )
}

/** What the caller's offices may put on display, and what waits for a second of theirs. */
export function OfficeDesk({ home }: { home: CampaignHome }) {
  const desk = useEndpoint('publicity.roundDesk', { campaignId: home.campaignId })
  if (desk.error) return <FieldError>{say(publicityWords, desk.error)}</FieldError>
  if (!desk.data) return <Bone height={120} />
  const { rounds, toSecond } = desk.data
  return (
    <View>
      {toSecond.length > 0 && <View className='sec'><SectionHead>等你复核</SectionHead>{toSecond.map(waiting => <WaitingSecond key={waiting.notice.noticeId} waiting={waiting} />)}</View>}
      {rounds.map(round => <Part key={round.roundKey + round.organisationId} home={home} round={round} />)}
    </View>
  )
}
