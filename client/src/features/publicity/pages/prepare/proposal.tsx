import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDay, sayEnd } from '@shared/basics/time-phrases'
import type { CallValue } from '@shared/contract'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { keepDraft, readDraft } from '@/lib/drafts'
import { stateOf } from '@/lib/page-state'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { say } from '@/lib/words'
import { Bone, BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { DayStrip } from '@/ui/day-strip'
import { Empty } from '@/ui/empty'
import { Field, FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { stripOf } from '../../days'
import { suggestedFirstDay } from '../../first-day'
import { RankTable } from '../../rank-table'
import { publicityWords } from '../../words'
import { Formula } from './formula'

interface Draft {
  firstDay: string
  office: string
  howToObject: string
}
type Preview = CallValue<'publicity.preview'>

const usualWay = '以单位名义反映的，须加盖公章；以个人名义反映的，须署真实姓名，并均写明联系地址和电话。反映情况应当客观真实，受理单位对反映人信息严格保密。'
const officeOf = ({ organisers, host }: CampaignHome) => organisers.find(({ role }) => role === 'office')?.name ?? host
const firstDraft = (home: CampaignHome): Draft => ({ firstDay: suggestedFirstDay(home, serverNow()), office: officeOf(home), howToObject: usualWay })

const startsOnRest = ({ days }: Preview) => days[0]?.kind === 'rest'

const Dates = ({ preview }: { preview: Preview }) =>
  <View className='prepare-dates'>
    <DayStrip days={stripOf(preview, serverNow())} />
    <View className='meta'>展示到 {sayDay(preview.lastDay)}，异议收到 {sayEnd(preview.objectionsCloseAt)}。</View>
  </View>

/** Before a proposal: the ranking as it came out, the dates that a first day gives, and the words of the notice. */
export function Proposal({ home, mayAct }: { home: CampaignHome; mayAct: boolean }) {
  const key = `publicity:${home.campaignId}`
  const [draft, setDraft] = useState<Draft>(() => readDraft(key) ?? firstDraft(home))
  const preview = useEndpoint('publicity.preview', { campaignId: home.campaignId, firstDay: draft.firstDay })
  const [ranking, setRanking] = useState<Preview['ranking']>()
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.propose', ['publicity.pending', 'campaign.home'])
  const shown = preview.data?.ranking ?? ranking
  if (preview.data && preview.data.ranking !== ranking) setRanking(preview.data.ranking)
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    keepDraft(key, { ...draft, ...part })
  }
  if (!shown) {
    const early = preview.error && ['vote-not-closed', 'not-settled'].includes(preview.error.kind)
    if (early && preview.error) return <Page title='公示名单拟定'><Empty title='还没到拟名单的时候' sentence={say(publicityWords, preview.error)} /></Page>
    return <Page wide title='公示名单拟定' state={stateOf(publicityWords, preview)} skeleton={<BonePage />} />
  }
  const wrongDay = preview.error ? say(publicityWords, preview.error) : preview.data && startsOnRest(preview.data) ? '这一天是休息日，公示要从工作日开始。' : undefined
  const listed = shown.filter(one => one.listed).length
  const propose = () => act({ campaignId: home.campaignId, ...draft, requestId: requestId() })
  const blocked = wrongDay ? '先换一个首日' : !(draft.office.trim() && draft.howToObject.trim()) && '先写受理部门和办法'
  return (
    <Page wide title='公示名单拟定' bar={mayAct && <Button busy={busy && '正在拟定'} blocked={blocked} onPress={() => void propose()}>拟定公示名单</Button>} barNote={refused ? <FieldError>{refused}</FieldError> : mayAct && '拟定后还要请另一位工作人员复核，复核了才对外公布。'}>
      <View className='prepare'>
        <View className='prepare-ranking'>
          <SectionHead end={<View className='meta'>{shown.length} 名候选人，列入 {listed} 名</View>}>综合排名</SectionHead>
          <Formula campaignId={home.campaignId} />
          <RankTable ranking={shown} />
        </View>
        <View className='prepare-words'>
          <SectionHead>公示安排</SectionHead>
          <Field label='公示首日' kind='date' value={draft.firstDay} error={wrongDay} locked={!mayAct} onChange={firstDay => change({ firstDay })} />
          {preview.data ? <Dates preview={preview.data} /> : <Bone height={60} />}
          <Field label='受理部门' hint='写明部门，地址、电话、邮箱可写“见通知原文”。' value={draft.office} locked={!mayAct} maxLength={200} onChange={office => change({ office })} />
          <Field label='反映办法' kind='text' value={draft.howToObject} locked={!mayAct} maxLength={300} onChange={howToObject => change({ howToObject })} />
        </View>
      </View>
    </Page>
  )
}
