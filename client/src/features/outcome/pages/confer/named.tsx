import { View } from '@tarojs/components'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import { usePages } from '@/api/use-pages'
import { go, goToTab } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { outcomeWords } from '../../words'

/** Done: who was named, under which certificate, and what comes next. */
export function Named({ home: { campaignId, honourTitle, honoured } }: { home: CampaignHome }) {
  const list = usePages('outcome.honoured', { campaignId, limit: 50 })
  const all = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title='命名结果' state={stateOf(outcomeWords, list)} skeleton={<BoneRows />} bar={<><Button look='quiet' onPress={() => goToTab('directory')}>看名录</Button><View className='grow'><Button look='quiet' onPress={() => go('story/desk', { campaignId })}>去写他们的故事</Button></View></>}>
      <View className='confer-done title'>{honoured} 人成为{honourTitle}</View>
      {all[0] && <View className='meta'>{sayFullDay(all[0].conferredOn)}命名</View>}
      <View className='confer-list rows is-framed'>
        {all.map(({ nominationId, name, trade, unitName, certificateNumber, storyId }) => <Row key={nominationId} note={`${trade}，${unitName}`} end={<View className='num'>{certificateNumber}</View>} label={`${name}的故事`} onPress={storyId ? () => go('story/read', { storyId }) : undefined}><View className='confer-person serif'>{name}</View></Row>)}
      </View>
      {list.hasNextPage && <Button look='quiet' onPress={() => void list.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
