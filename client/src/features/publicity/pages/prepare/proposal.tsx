import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { Formula as PublishedFormula, RankedCandidate } from '@shared/publicity/contract'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { Arrangement, lacking } from '../../arrangement'
import { suggestedFirstDay } from '../../first-day'
import { HolidaysWay } from '../../holidays-way'
import { inPinnedOrder, PinnedOrder } from '../../pinned-order'
import { RankTable } from '../../rank-table'
import { useArranged } from '../../use-arranged'
import { publicityWords } from '../../words'
import { Formula } from './formula'
import { usePreview } from './use-preview'

const officeOf = ({ organisers, host }: CampaignHome) => organisers.find(({ role }) => role === 'office')?.name ?? host

const Ranking = ({ ranking, formula }: { ranking: readonly RankedCandidate[]; formula: PublishedFormula }) =>
  <View>
    <SectionHead end={<View className='meta'>{ranking.length} 名候选人，列入 {ranking.filter(one => one.listed).length} 名</View>}>综合排名</SectionHead>
    <Formula formula={formula} />
    <RankTable ranking={ranking} formula={formula} />
  </View>

/** Before a proposal: the ranking as it came out, the dates that a first day gives, and the words of the notice. */
export function Proposal({ home, mayAct }: { home: CampaignHome; mayAct: boolean }) {
  const { campaignId } = home
  const { arranged, change } = useArranged(`publicity-notice:${campaignId}`, 'publicity-office:city', { firstDay: suggestedFirstDay(home, serverNow()), office: officeOf(home) })
  const [order, setOrder] = useState<string[]>([])
  const { preview, reached, tooEarly, unknownYear, wrongDay } = usePreview(campaignId, arranged.firstDay)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.propose', ['publicity.pending', 'campaign.home'])
  if (tooEarly) return <Page title='公示名单拟定'><Empty title='还没到拟名单的时候' sentence={tooEarly}>{preview.error?.kind === 'channel-totals-missing' && <Button look='quiet' onPress={() => go('tally/channels', { campaignId })}>去录入其他渠道票数</Button>}</Empty></Page>
  if (!reached && unknownYear === undefined) return <Page wide title='公示名单拟定' state={stateOf(publicityWords, preview)} skeleton={<BonePage />} />
  const pinned = reached?.order === 'pinned' ? inPinnedOrder(reached.ranking.filter(one => one.listed).map(({ candidateId: id, name }) => ({ id, name })), order) : null
  const propose = () => act({ campaignId, ...(pinned ? { pinned: pinned.map(({ id }) => id) } : {}), ...arranged, requestId: requestId() })
  const blocked = (wrongDay && '先换一个首日') || lacking(arranged)
  const bar = mayAct && <Button busy={busy && '正在拟定'} blocked={blocked} onPress={() => void propose()}>拟定公示名单</Button>
  return (
    <Page wide title='公示名单拟定' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : mayAct && '拟定后还要请另一位工作人员复核，复核了才对外公布。'}>
      <View className='prepare'>
        {reached && <View className='prepare-ranking'><Ranking ranking={reached.ranking} formula={reached.formula} />{pinned && mayAct && <PinnedOrder pinned={pinned} onChange={setOrder} />}</View>}
        <View className='prepare-words'>
          <Arrangement arranged={arranged} dates={preview.data} wrongDay={wrongDay} locked={!mayAct} change={change}>{mayAct && <HolidaysWay unknownYear={unknownYear} />}</Arrangement>
        </View>
      </View>
    </Page>
  )
}
