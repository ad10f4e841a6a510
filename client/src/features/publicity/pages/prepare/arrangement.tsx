import { View } from '@tarojs/components'
import { sayDay, sayEnd } from '@shared/basics/time-phrases'
import type { CallValue } from '@shared/contract'
import { serverNow } from '@/lib/server-clock'
import { Bone } from '@/ui/bone'
import { DayStrip } from '@/ui/day-strip'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { stripOf } from '../../days'

/** What an officer decides about a publicity: from when, and how to object. */
export interface Arranged {
  firstDay: string
  office: string
  howToObject: string
}

const Dates = ({ preview }: { preview: CallValue<'publicity.preview'> }) =>
  <View className='prepare-dates'>
    <DayStrip days={stripOf(preview, serverNow())} />
    <View className='meta'>展示到 {sayDay(preview.lastDay)}，异议收到 {sayEnd(preview.objectionsCloseAt)}。</View>
  </View>

interface ArrangementProps {
  arranged: Arranged
  /** Of this first day; undefined while it is asked for. */
  preview: CallValue<'publicity.preview'> | undefined
  wrongDay: string | undefined
  locked: boolean
  change: (part: Partial<Arranged>) => void
}

/** 公示安排: the first day with the dates that follow from it, and the notice's own words. */
export const Arrangement = ({ arranged: { firstDay, office, howToObject }, preview, wrongDay, locked, change }: ArrangementProps) =>
  <View className='prepare-words'>
    <SectionHead>公示安排</SectionHead>
    <Field label='公示首日' kind='date' value={firstDay} error={wrongDay} locked={locked} onChange={day => change({ firstDay: day })} />
    {preview ? <Dates preview={preview} /> : !wrongDay && <Bone height={60} />}
    <Field label='受理部门' hint='写明部门，地址、电话、邮箱可写“见通知原文”。' value={office} locked={locked} maxLength={200} onChange={words => change({ office: words })} />
    <Field label='反映办法' kind='text' value={howToObject} locked={locked} maxLength={300} onChange={words => change({ howToObject: words })} />
  </View>
