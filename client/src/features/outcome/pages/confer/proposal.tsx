import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '@shared/basics/shanghai-time'
import { sayEnd, timeLeft } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import type { PublicityNotice } from '@shared/publicity/contract'
import { keepDraft, readDraft } from '@/lib/drafts'
import { go } from '@/lib/go'
import { serverNow, useServerNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { Paper, PaperPart } from '@/ui/paper'
import { Row } from '@/ui/row'
import { outcomeWords } from '../../words'
import { Names } from './names'

interface Draft {
  conferredOn: string
  note: string
}

const Standing = ({ notice, now }: { notice: PublicityNotice; now: number }) =>
  <View className='confer-standing meta'><Icon name={now < notice.objectionsCloseAt ? 'info' : 'circle-check'} />
    {now < notice.objectionsCloseAt ? `异议受理${timeLeft(now, notice.objectionsCloseAt)}，${sayEnd(notice.objectionsCloseAt)} 后才能拟定` : '公示期和异议期都已结束'}
  </View>

/** Before a proposal: who stands on the list after its objections, and when they are named. */
export function Proposal({ home, notice }: { home: CampaignHome; notice: PublicityNotice }) {
  const now = useServerNow()
  const [draft, setDraft] = useState<Draft>(() => readDraft(`confer:${home.campaignId}`) ?? { conferredOn: dayOf(serverNow()), note: '' })
  const { act, busy, refused, requestId } = useAct(outcomeWords, 'outcome.propose', ['outcome.pending'])
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    keepDraft(`confer:${home.campaignId}`, { ...draft, ...part })
  }
  const propose = () => act({ campaignId: home.campaignId, ...draft, requestId: requestId() })
  const bar = <Button busy={busy && '正在拟定'} blocked={now < notice.objectionsCloseAt && '异议期满后可拟定'} onPress={() => void propose()}>拟定命名方案</Button>
  return (
    <Page title='审定命名' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : '拟定后还要请另一位工作人员复核，复核了才生效。'}>
      <Standing notice={notice} now={now} />
      <Paper scale>
        <PaperPart>
          <View className='confer-title head'>拟命名{home.honourTitle} {notice.listed.length} 名</View>
          <Names names={notice.listed.map(({ name }) => name)} />
          {notice.removed.map(({ name, reason }) => <View key={name} className='note'>{name}因{reason}，已不在名单上。</View>)}
        </PaperPart>
      </Paper>
      <Field label='命名日期' kind='date' value={draft.conferredOn} onChange={conferredOn => change({ conferredOn })} />
      <Field label='说明' optional kind='text' value={draft.note} maxLength={300} hint='决定文号、表彰大会的安排等。' onChange={note => change({ note })} />
      <View className='confer-ways rows is-framed'><Row icon='file-text' onPress={() => go('publicity/notice', { noticeId: notice.noticeId })}>公示原文</Row></View>
    </Page>
  )
}
