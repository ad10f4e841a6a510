import { View } from '@tarojs/components'
import { sayEnd, timeLeft, timeUntil } from '@shared/basics/time-phrases'
import type { CampaignHome, StageView } from '@shared/campaign/contract'
import type { StageKind } from '@shared/campaign/stage'
import { go, goToTab } from '@/lib/go'
import { readReceipts } from '@/lib/receipts-on-phone'
import { Button } from '@/ui/button'

interface Act {
  words: string
  note?: string
  /** A list to be read is not pressed upon anyone: its button is quiet. */
  quiet?: boolean
  open: () => void
}

const voteNote = ({ vote }: CampaignHome) => vote ? `自愿、匿名。每人${vote.period === 'day' ? '每天' : ''}一张选票，${vote.picks.minimum === vote.picks.maximum ? '选满' : '至多选'} ${vote.picks.maximum} 名。` : undefined

/** Whether this phone keeps a receipt; where every day has its ballot, there is always one to cast. */
const hasVoted = ({ campaignId, vote }: CampaignHome) => vote?.period === 'campaign' && readReceipts().some(one => one.campaignId === campaignId)

/** What anyone may do at a stage. A stage without an act is the office's. */
function actOf(kind: StageKind | undefined, home: CampaignHome): Act | null {
  const { campaignId, publicityNoticeId } = home
  if (kind === 'nomination') return { words: '我要申报', note: '自己申报，或请单位工会推荐。填到一半随时可以停下。', open: () => go('nomination/start', { campaignId }) }
  if (kind === 'publicVote') return { words: hasVoted(home) ? '已投票，查看' : '去投票', note: voteNote(home), open: () => go('vote/choose', { campaignId }) }
  if (kind === 'publicity' && publicityNoticeId) return { words: '看公示名单', quiet: true, open: () => go('publicity/notice', { noticeId: publicityNoticeId }) }
  if (home.honoured > 0) return { words: `看 ${home.honoured} 名${home.honourTitle}`, quiet: true, open: () => goToTab('directory') }
  if (home.candidates > 0) return { words: `看 ${home.candidates} 名候选人`, quiet: true, open: () => go('vote/candidates', { campaignId }) }
  return null
}

const leftOf = (stage: StageView | undefined, now: number) => !stage ? '这届评选已结束' : stage.state === 'next' ? `${stage.title}${timeUntil(now, stage.opensAt)}` : stage.closesAt === null ? `正在${stage.title}` : timeLeft(now, stage.closesAt)

const halts: Partial<Record<CampaignHome['state'], string>> = { suspended: '这届评选暂停，恢复时间会在这里公布。', cancelled: '这届评选已取消，原因见修订。' }

/** How long is left, and the one button of the page. */
export function StageAct({ home, now }: { home: CampaignHome; now: number }) {
  const halt = halts[home.state]
  if (halt) return <View className='home-left'><View className='home-left-time'>{halt}</View></View>
  const stage = home.stages.find(({ state }) => state === 'now') ?? home.stages.find(({ state }) => state === 'next')
  const act = actOf(stage?.state === 'now' ? stage.kind : undefined, home)
  return (
    <View>
      <View className='home-left'><View className='home-left-time'>{leftOf(stage, now)}</View>{stage?.state === 'now' && stage.closesAt !== null && <View className='meta nb'>{sayEnd(stage.closesAt)}（北京时间）</View>}</View>
      {act && <Button look={act.quiet ? 'quiet' : 'primary'} onPress={act.open}>{act.words}</Button>}
      {act?.note && <View className='home-free note'>{act.note}</View>}
    </View>
  )
}
