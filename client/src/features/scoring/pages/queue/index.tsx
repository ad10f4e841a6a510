import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import type { ScoringItem } from '@shared/scoring/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Desk } from '@/ui/desk'
import { Empty } from '@/ui/empty'
import { Gauge } from '@/ui/gauge'
import { Page } from '@/ui/page'
import { isOnADesk } from '@/lib/on-a-desk'
import { ScoreSheet } from '../../score-sheet'
import { scoringWords } from '../../words'
import { ScoringList } from './scoring-list'

/** Lines drawn at first; the rest when asked for. */
const firstLook = 40

/** The next one without a scorecard after `from`, else from the beginning; null when all are done. */
const nextOpen = (items: readonly ScoringItem[], from: string): string | null => {
  const place = items.findIndex(({ nominationId }) => nominationId === from)
  return [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))].find(({ state }) => state === 'open')?.nominationId ?? null
}

/** 专家评审: whom to score, how far one has got, until when; each nominee's account with the criteria. */
export default function QueuePage() {
  const { campaignId } = useParams('scoring/queue')
  const list = useEndpoint('scoring.list', { campaignId })
  // Brings the server's clock, by which scoring closes.
  const home = useEndpoint('campaign.home', { campaignId })
  const now = useServerNow()
  const [opened, setOpened] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const [all, setAll] = useState(false)
  const { items = [], closesAt = null, progress } = list.data ?? {}
  const isClosed = closesAt !== null && now >= closesAt
  const current = opened ?? (isOnADesk() ? items[0]?.nominationId ?? null : null)
  const done = (from: string) => (said: string) => {
    const next = nextOpen(items, from)
    setNews(next ? said : `${said}。全部评完了`)
    setOpened(isOnADesk() ? next : null)
  }
  const strip = progress && <View>
    <Gauge title='评审进度' words={`已评 ${progress.scored}，共 ${progress.of}`} filled={progress.of === 0 ? 0 : progress.scored / progress.of} />
    {closesAt !== null && <View className='note'>{isClosed ? '评审已经截止，评分不能再改。' : sayDeadline(now, closesAt)}</View>}
  </View>
  const file = current && <ScoreSheet key={current} nominationId={current} isClosed={isClosed} onBack={() => setOpened(null)} onDone={done(current)} />
  return (
    <Page title='专家评审' wide flush state={stateOf(scoringWords, list, home)} skeleton={<BoneRows />}>
      {list.data && items.length === 0
        ? <View className='score-empty'><Empty title='现在没有要评的' sentence='专家评审开始以后，通过初审的人会出现在这里。'><Button look='quiet' onPress={() => goToTab('me')}>回到我的</Button></Empty></View>
        : <Desk strip={strip} list={<ScoringList items={all ? items : items.slice(0, firstLook)} more={all ? 0 : Math.max(0, items.length - firstLook)} current={current} news={news} onOpen={setOpened} onMore={() => setAll(true)} onNewsOver={() => setNews('')} />} file={file} fileKey={current} />}
    </Page>
  )
}
