import { View } from '@tarojs/components'
import type { HonouredPerson } from '@shared/outcome/contract'
import { sayFullDay } from '@shared/basics/time-phrases'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { directoryTabWords } from './words'
import './index.scss'

const Person = ({ person: { name, trade, unitName, title, certificateNumber, conferredOn, storyId } }: { person: HonouredPerson }) =>
  <Row onPress={storyId ? () => go('story/read', { storyId }) : undefined} end={storyId ? '读故事' : undefined}>
    <View className='honoured-name serif'>{name}<View className='honoured-trade'>{trade}</View></View>
    <View className='note'>{unitName}</View>
    <View className='honoured-title'>{title}<View className='dot' />{sayFullDay(conferredOn)}<View className='dot' />{certificateNumber}</View>
  </Row>

/** 名录: everyone named, newest first. */
export default function DirectoryTab() {
  const honoured = usePages('outcome.honoured', {})
  const people = honoured.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title='名录' wordmark state={stateOf(directoryTabWords, honoured)} skeleton={<BoneRows rows={7} />}>
      {people.length === 0 && <Empty title='还没有命名' sentence='审定命名之后，名单、证书编号和命名日期都在这里，谁都能查。' />}
      <View className='rows'>{people.map(person => <Person key={person.nominationId} person={person} />)}</View>
      {honoured.hasNextPage && <Button look='quiet' onPress={() => void honoured.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
