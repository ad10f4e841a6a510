import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ChannelDesk } from '@shared/vote/channel-contract'
import type { CandidateView } from '@shared/vote/contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { channelWords } from '../../channel-words'
import { countedAtOf, missingIn, newDraft, totalsOf, type TotalsDraft } from './draft'
import { EvidenceField } from './evidence-field'
import { NumberFields } from './number-fields'
import { Paste } from './paste'
import { useEvidence } from './use-evidence'

interface ImportFormProps {
  campaignId: string
  channel: ChannelDesk
  candidates: readonly CandidateView[]
  closesAt: number
  onDone: () => void
}

/** 录入票数 of one channel: the file first, then when and by whom it was counted, then everyone's number: read from the file, pasted or typed. */
export function ImportForm({ campaignId, channel, candidates, closesAt, onDone }: ImportFormProps) {
  const key = `channel-totals:${campaignId}:${channel.key}`
  const [draft, setDraft] = useState<TotalsDraft>(() => readDraft(key) ?? newDraft(closesAt))
  const evidence = useEvidence(campaignId)
  const { act, busy, refused, requestId } = useAct(channelWords, 'vote.proposeTotals', ['vote.channels'])
  const change = (part: Partial<TotalsDraft>) => {
    setDraft({ ...draft, ...part })
    keepDraft(key, { ...draft, ...part })
  }
  const fill = (totals: readonly { candidateId: string; votes: number }[]) => change({ numbers: Object.fromEntries(totals.map(one => [one.candidateId, String(one.votes)])) })
  const propose = async () => {
    const { sent } = evidence
    const [totals, countedAt] = [totalsOf(draft, candidates), countedAtOf(draft)]
    if (!sent || !totals || countedAt === null) return
    const done = await act({ campaignId, channelKey: channel.key, totals, countedAt, source: draft.source.trim(), note: draft.note, evidence: sent, requestId: requestId() })
    if (!done) return
    dropDraft(key)
    onDone()
  }
  const bar = <><Button look='quiet' onPress={onDone}>返回</Button><Button busy={busy && '正在提交'} blocked={missingIn(draft, evidence.sent !== null, candidates)} onPress={() => void propose()}>提交复核</Button></>
  return (
    <Page wide title='录入票数' bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      <View className='channels-form'>
        <View className='title'>{channel.name}</View>
        <EvidenceField evidence={evidence} onRead={fill} />
        <Field label='统计到哪一天' kind='date' value={draft.day} onChange={day => change({ day })} />
        <Field label='统计到几点' hint='例如 18:00。截止时的总票数写 24:00。' value={draft.clock} onChange={clock => change({ clock })} />
        <Field label='来源' hint='谁统计的，例如“台州日报新媒体部”。' value={draft.source} maxLength={120} onChange={source => change({ source })} />
        <Field label='说明' optional value={draft.note} maxLength={200} onChange={note => change({ note })} />
        <View className='sec'><SectionHead>每人的票数</SectionHead></View>
        <Paste candidates={candidates} onRead={fill} />
        <NumberFields candidates={candidates} numbers={draft.numbers} onChange={numbers => change({ numbers })} />
      </View>
    </Page>
  )
}
