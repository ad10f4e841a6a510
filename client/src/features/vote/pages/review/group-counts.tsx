import { View } from '@tarojs/components'
import type { BallotPaper, CandidateView } from '@shared/vote/contract'
import { Tag } from '@/ui/tag'
import { sayGroupRange } from '../../limit-words'

/** Each group's count on the ballot, and which does not keep its limits yet. */
export const GroupCounts = ({ paper, chosen }: { paper: BallotPaper; chosen: readonly CandidateView[] }) =>
  <View className='review-groups'>
    {paper.groups.map(group => {
      const picked = chosen.filter(one => one.group === group.key).length
      const isKept = picked >= group.minimum && picked <= group.maximum
      return <View key={group.key} className='review-group'><View className='grow'>{group.name}<View className='note'>{sayGroupRange(group)}</View></View><Tag tone={isKept ? 'ok' : 'warn'}>{`已选 ${picked} 名`}</Tag></View>
    })}
  </View>
