import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import { artOfTrade } from '@/lib/art-url'
import { Art } from '@/ui/art'
import { Icon } from '@/ui/icon'
import { Pressable } from '@/ui/pressable'

const Neighbour = ({ said, one, onOpen }: { said: string; one: CandidateView; onOpen: (candidateId: string) => void }) =>
  <Pressable className='candidate-next' role='link' label={`${said}：${one.name}`} onPress={() => onOpen(one.candidateId)}>
    <Art name={artOfTrade(one.trade)} className='candidate-next-art' />
    <View className='grow'><View className='note'>{said}</View><View className='candidate-next-name serif'>{one.name}</View><View className='note'>{one.trade}<View className='dot' />{one.unitName}</View></View>
    <Icon name={said === '上一位' ? 'chevron-left' : 'chevron-right'} />
  </Pressable>

interface NeighboursProps {
  next: CandidateView | undefined
  previous: CandidateView | undefined
  /** 12 / 36 */
  place: string
  onOpen: (candidateId: string) => void
}

/** The next candidate of the list, and the one before: by finger from the side, by these two, by the arrow keys at a desk. */
export const Neighbours = ({ next, previous, place, onOpen }: NeighboursProps) => !next && !previous ? null :
  <View className='sec'>
    <View className='candidate-place note'>{place}，左右滑动也能翻</View>
    <View className='rows is-framed'>
      {next && <Neighbour said='下一位' one={next} onOpen={onOpen} />}
      {previous && <Neighbour said='上一位' one={previous} onOpen={onOpen} />}
    </View>
  </View>
