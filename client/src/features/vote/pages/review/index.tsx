import { useState } from 'react'
import { View } from '@tarojs/components'
import { commitmentOf } from '@shared/vote/commitment'
import type { BallotPaper } from '@shared/vote/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { goBack, goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { say } from '@/lib/words'
import { Ballot } from '@/ui/ballot'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { forgetPicks, keepPicks, readPicks, seal } from '../../ballot-on-phone'
import { GroupCounts } from './group-counts'
import { missingOn } from '../../limit-words'
import { keepReceipt } from '../../keep-receipt'
import { ReportLine } from '../../report-line'
import { readTicket } from '../../ticket-on-phone'
import { useBallotPaper } from '../../use-ballot-paper'
import { voteWords } from '../../words'
import './index.scss'

const sayOnce = ({ changeAllowed, withdrawnCandidate }: BallotPaper) => {
  if (changeAllowed) return '截止前可以重新投，以最后一张为准。'
  return withdrawnCandidate === 'may-cast-again' ? '投出后不能更改；只有选的人退出了，才可以重新投一次。' : '投出后不能更改，也不能再投。'
}

const Facts = ({ paper }: { paper: BallotPaper }) =>
  <View className='review-facts'>
    <View className='review-fact'><Icon name='lock' /><View className='grow'><View className='review-strong'>匿名。</View>选票不留姓名和单位，任何单位都查不到谁投了、投给谁。</View></View>
    <View className='review-fact'><Icon name='vote' /><View className='grow'><View className='review-strong'>一人一票。</View>{sayOnce(paper)}</View></View>
    <View className='review-fact'><Icon name='info' /><View className='grow'><View className='review-strong'>自愿。</View>谁也不能要求你投票，或者要看你的选票。</View></View>
  </View>

const restWords = (chosen: number, { minimum, maximum }: BallotPaper['picks']) => minimum === maximum ? '' : `再选几名（还可选 ${maximum - chosen} 名，不选满也有效）`

/** 核对选票: the ballot as it will be cast. Trying again after a lost answer never makes a second one. */
export default function ReviewPage() {
  const { campaignId } = useParams('vote/review')
  const paper = useBallotPaper(campaignId)
  const { ask, busy } = useCallEndpoint('vote.cast', ['vote.ballotPaper'])
  const [picks, setPicks] = useState(() => readPicks(campaignId))
  const [failure, setFailure] = useState<{ kind: string }>()
  const { data } = paper
  if (!data) return <Page title='核对选票' state={stateOf(voteWords, paper)} skeleton={<BonePage />} />

  const standing = picks.flatMap(id => data.candidates.find(one => one.candidateId === id && !one.withdrawn) ?? [])
  const chosen = data.groups.length > 0 ? data.groups.flatMap(({ key }) => standing.filter(one => one.group === key)) : standing
  const groupName = (key: string) => data.groups.find(one => one.key === key)?.name
  const remove = (id: string) => {
    const next = picks.filter(one => one !== id)
    setPicks(next)
    keepPicks(campaignId, next)
  }
  const cast = async () => {
    const sealed = await seal(campaignId, chosen.map(one => one.candidateId))
    const answer = await ask({ campaignId, ...sealed, commitment: commitmentOf({ campaignId, ...sealed }), ticket: readTicket(campaignId) })
    if (!answer.ok) return setFailure(answer.error)
    keepReceipt(answer.value)
    forgetPicks(campaignId)
    goInstead('vote/receipt', { campaignId })
  }
  const bar = <><Button look='quiet' onPress={goBack}>返回修改</Button><Button busy={busy && '正在投'} blocked={missingOn(data, chosen)} onPress={() => void cast()}>{failure ? '再投一次' : '投出选票'}</Button></>
  // Above the button that was pressed: under a long ballot it would stand out of sight.
  const refused = failure && <>
    <FieldError>{say(voteWords, failure)}{['offline', 'unavailable'].includes(failure.kind) ? '再投也只算一张票。' : ''}</FieldError>
    {failure.kind === 'already-voted' && <Button look='quiet' small onPress={() => goInstead('vote/receipt', { campaignId })}>看回执</Button>}
  </>
  return (
    <Page title='核对选票' bar={bar} barNote={refused}>
      {chosen.length === 0 && <Empty title='选票还是空的' sentence='回去选几名，再来核对。' />}
      {chosen.length > 0 && <Ballot title={data.title} standing={`已选 ${chosen.length} 名，至多 ${data.picks.maximum} 名`} onRemove={remove} picks={chosen.map(({ candidateId, name, group, trade, unitName }) => ({ key: candidateId, name, note: [groupName(group), trade, unitName].filter(Boolean).join('\u3000') }))}>
        {chosen.length < data.picks.maximum && <Link onPress={goBack}>{restWords(chosen.length, data.picks)}</Link>}
      </Ballot>}
      {data.groups.length > 0 && <GroupCounts paper={data} chosen={chosen} />}
      <Facts paper={data} />
      <ReportLine />
    </Page>
  )
}
