import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { PublicityNotice } from '@shared/publicity/contract'
import { goInstead } from '@/lib/go'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { DayStrip } from '@/ui/day-strip'
import { FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { stripOf } from '../../days'
import { NoticePaper } from '../../notice-paper'
import { RankTable } from '../../rank-table'
import { publicityWords } from '../../words'
import { Formula } from './formula'
import { Proposal } from './proposal'

/** A proposal that waits for the second officer: the notice as it will hang, beside how the list came about. */
export function Second({ home, notice, mayAct }: { home: CampaignHome; notice: PublicityNotice; mayAct: boolean }) {
  const [again, setAgain] = useState(false)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.second', ['publicity.pending', 'campaign.home', 'campaign.list'])
  if (again) return <Proposal home={home} mayAct={mayAct} />
  const publish = async () => {
    const done = await act({ noticeId: notice.noticeId, requestId: requestId() })
    if (done) goInstead('publicity/notice', { noticeId: notice.noticeId })
  }
  const bar = mayAct && <><Button look='quiet' onPress={() => setAgain(true)}>重新拟定</Button><Button busy={busy && '正在公布'} onPress={() => void publish()}>复核无误，公布名单</Button></>
  return (
    <Page wide title='公示名单复核' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : mayAct && '公布后名单封入台账，不能再改；要由没有拟定这份名单的人来公布。'}>
      <View className='prepare-waits'><Icon name='info' />名单已经拟定，等另一位工作人员复核。</View>
      <View className='prepare'>
        <View className='prepare-ranking'><DayStrip days={stripOf(notice, serverNow())} /><View className='prepare-paper'><NoticePaper notice={notice} /></View></View>
        <View className='prepare-words'><SectionHead>名单怎么来的</SectionHead><Formula formula={notice.formula} /><RankTable ranking={notice.ranking} formula={notice.formula} /></View>
      </View>
    </Page>
  )
}
