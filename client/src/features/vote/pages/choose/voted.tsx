import { View } from '@tarojs/components'
import type { BallotPaper } from '@shared/vote/contract'
import { go } from '@/lib/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

/** How the ballot that is in stands: whole, with picks that lapsed, and whether another may stand in its place. */
function sayVoted({ lapsed, mayCast, withdrawnCandidate }: BallotPaper): string {
  const gone = `你选票上有 ${lapsed} 名候选人退出了，投给他的这一票不再计，其余的照算。`
  if (lapsed === 0) return mayCast ? '你已经投过票了，截止前可以重新投一张，以最后一张为准。' : '你已经投过票了，下面的候选人还可以看。'
  if (!mayCast) return gone
  return `${gone}${withdrawnCandidate === 'may-cast-again' ? '按评选办法，你可以重新投一张，代替原来那张；不重新投也可以。' : '截止前可以重新投一张，以最后一张为准。'}`
}

export function Voted({ paper }: { paper: BallotPaper }) {
  return <View className='choose-card'><Card><View className='choose-voted'>{sayVoted(paper)}</View><Button small look='quiet' onPress={() => go('vote/receipt', { campaignId: paper.campaignId })}>看回执</Button></Card></View>
}
