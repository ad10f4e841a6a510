import { View } from '@tarojs/components'
import { lastCloseOf } from '@shared/objection/objection-windows'
import type { ObjectionCounts, PublicityNotice } from '@shared/publicity/contract'
import { addressOf, go, useParams } from '@/lib/go'
import { useServerNow } from '@/lib/server-clock'
import { useShareMenu } from '@/lib/share-menu'
import { startOfDay } from '@shared/basics/shanghai-time'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { DayStrip } from '@/ui/day-strip'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { ShareLine } from '@/ui/share-line'
import { standingOf, stripOf } from '../../days'
import { sayFormula } from '../../formula-words'
import { NoticePaper } from '../../notice-paper'
import { RankTable } from '../../rank-table'
import { useNotice } from '../../use-notice'
import { Watched } from './watched'
import { WordPaper } from './word-paper'
import './index.scss'

const isH5 = process.env.TARO_ENV === 'h5'

function Bar({ notice, now }: { notice: PublicityNotice; now: number }) {
  const closed = now >= lastCloseOf(notice) && '异议期已过'
  const early = now < startOfDay(notice.firstDay) && '公示开始后可提异议'
  return (
    <>
      {isH5 && <Button look='quiet' icon='printer' onPress={() => window.print()}>打印</Button>}
      <View className='grow'><Button look='quiet' blocked={closed || early} onPress={() => go('objection/lodge', { noticeId: notice.noticeId })}>提出异议</Button></View>
    </>
  )
}

/** 异议 in the end, counted in public; nothing before. */
const sayCounts = ({ received, upheld, dismissed }: ObjectionCounts) => received === 0 ? '异议期内没有收到异议。' : `异议期内收到异议 ${received} 件：成立 ${upheld} 件，不成立 ${dismissed} 件。`

const After = ({ notice: { contentHash, campaignId, noticeId, objections } }: { notice: PublicityNotice }) =>
  <View className='notice-after note'>
    {objections && <View className='notice-counts'>{sayCounts(objections)}</View>}
    <View>名单公布时已封入台账，指纹 {contentHash.slice(0, 12)}…，事后改动一个字都会对不上。</View>
    <Link onward onPress={() => go('ledger/box', { campaignId })}>看台账</Link>
    <Link onward onPress={() => go('publicity/rounds', { campaignId })}>这届评选的各次公示</Link>
    <ShareLine page='publicity' id={noticeId} />
  </View>

/** The sums behind the list, for whoever works them out again. */
const Reached = ({ notice: { ranking, formula } }: { notice: PublicityNotice }) =>
  <View className='notice-reached'>
    <SectionHead>名单怎么来的</SectionHead>
    <View className='meta notice-formula'>{sayFormula(formula).join('')}</View>
    <RankTable ranking={ranking} formula={formula} />
  </View>

/** 公示: read first; print and object stand quietly below. */
export default function NoticePage() {
  const { noticeId } = useParams('publicity/notice')
  const { notice, state } = useNotice(noticeId)
  const now = useServerNow()
  useShareMenu({ title: notice?.title, path: addressOf('publicity/notice', { noticeId }) })
  return (
    <Page title='公示' state={state} skeleton={<BonePage />} bar={notice && <Bar notice={notice} now={now} />}>
      {notice && <View className='notice-when'>{standingOf(notice, now)}<DayStrip days={stripOf(notice, now)} /></View>}
      {notice && <NoticePaper notice={notice} />}
      {notice && <WordPaper noticeId={notice.noticeId} />}
      {notice && notice.ranking.length > 0 && <Reached notice={notice} />}
      {notice && <Watched noticeId={notice.noticeId} />}
      {notice && <After notice={notice} />}
    </Page>
  )
}
