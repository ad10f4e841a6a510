import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationCard } from '@shared/nomination/contract'
import type { NominationStatus } from '@shared/nomination/status'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { statusWords } from '@/lib/status-words'
import { useAct } from '@/lib/use-act'
import { say } from '@/lib/words'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Row } from '@/ui/row'
import { Search } from '@/ui/search'
import { Sheet } from '@/ui/sheet'
import { storyWords } from '../../words'

/** Everyone whose file came before the city, not winners alone. */
const told: NominationStatus[] = ['honoured', 'publicised', 'candidate', 'approved', 'underReview', 'notChosen', 'declined', 'secondLook', 'upheld', 'returned']

const Line = ({ one: { name, trade, unitName, status }, onChoose }: { one: NominationCard; onChoose: () => void }) =>
  <Row label={`写${name}`} note={`${trade}，${unitName}`} end={statusWords[status].word} onPress={onChoose}>{name}</Row>

/** Whose story. The draft is made from their dossier in one step. */
export function ChooseNominee({ campaignId, onClose }: { campaignId: string; onClose: () => void }) {
  const [search, setSearch] = useState('')
  const people = usePages('nomination.queue', { campaignId, statuses: told, search: search || undefined, limit: 20 })
  const { act, busy, refused, requestId } = useAct(storyWords, 'story.draft', ['story.desk'])
  const all = people.data?.pages.flatMap(({ items }) => items) ?? []
  const choose = async (nominationId: string) => {
    const done = !busy && await act({ nominationId, requestId: requestId() })
    if (!done) return
    onClose()
    go('story/edit', { storyId: done.value.storyId })
  }
  return (
    <Sheet title={busy ? '正在成稿' : '写谁的故事'} onClose={onClose}>
      <View className='meta'>报到市总工会的都可以写，不只写评上的。成稿时，像证件号、电话、住址的内容先盖住。</View>
      <View className='story-find'><Search value={search} onChange={setSearch} placeholder='找姓名、单位' /></View>
      {refused && <FieldError>{refused}</FieldError>}
      {people.isPending && <BoneRows rows={3} />}
      {people.error && <View><FieldError>{say(storyWords, people.error)}</FieldError><Button look='quiet' small onPress={() => void people.refetch()}>再试一次</Button></View>}
      <View className='rows'>{all.map(one => <Line key={one.nominationId} one={one} onChoose={() => void choose(one.nominationId)} />)}</View>
      {people.data && all.length === 0 && <View className='meta'>{search ? '没有找到这样的人。' : '还没有报到市总工会的材料。'}</View>}
      {people.hasNextPage && <Button look='quiet' small onPress={() => void people.fetchNextPage()}>再看一些</Button>}
    </Sheet>
  )
}
