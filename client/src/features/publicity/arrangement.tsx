import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { sayDay, sayEnd } from '@shared/basics/time-phrases'
import type { DayMark } from '@shared/publicity/contract'
import { howToObject } from '@shared/publicity/how-to-object'
import { serverNow } from '@/lib/server-clock'
import { Bone } from '@/ui/bone'
import { DayStrip } from '@/ui/day-strip'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { stripOf } from './days'
import './arrangement.scss'

/** What an officer decides about a publicity: from when, who takes objections and where, and what to add. */
export interface Arranged {
  firstDay: string
  office: string
  contact: { phone: string; mail: string; address: string }
  howToObject: string
}

/** The dates that a first day gives. */
export interface ArrangedDays {
  lastDay: string
  objectionsCloseAt: number
  days: DayMark[]
}

const counted = (days: readonly DayMark[], isCounted: (kind: DayMark['kind']) => boolean) => days.filter(({ kind }) => isCounted(kind)).length

/** Display and objections are two windows. */
const Dates = ({ dates }: { dates: ArrangedDays }) =>
  <View className='arranged-dates'>
    <DayStrip days={stripOf(dates, serverNow())} />
    <View className='meta'>{`展示 ${counted(dates.days, kind => kind === 'display')} 个工作日，到 ${sayDay(dates.lastDay)}。`}</View>
    <View className='meta'>{`受理异议 ${counted(dates.days, kind => kind !== 'rest')} 个工作日，到 ${sayEnd(dates.objectionsCloseAt)}。`}</View>
  </View>

interface ArrangementProps {
  arranged: Arranged
  /** Of this first day; undefined while it is asked for. */
  dates: ArrangedDays | undefined
  wrongDay: string | undefined
  locked: boolean
  change: (part: Partial<Arranged>) => void
  /** Stands under the dates: a way on where they cannot be counted. */
  children?: ReactNode
}

/** What is still to be written before a list can be proposed; undefined where nothing is. */
export const lacking = ({ office, contact: { phone, mail, address } }: Arranged): string | undefined => [office, phone, mail, address].every(part => part.trim()) ? undefined : '先写全受理部门和联系方式'

/** 公示安排: the first day with the dates that follow from it, and the notice's own words. */
export function Arrangement({ arranged, dates, wrongDay, locked, change, children }: ArrangementProps) {
  const { firstDay, office, contact } = arranged
  const changeContact = (part: Partial<Arranged['contact']>) => change({ contact: { ...contact, ...part } })
  return (
    <View>
      <SectionHead>公示安排</SectionHead>
      <Field label='公示首日' kind='date' value={firstDay} error={wrongDay} locked={locked} onChange={day => change({ firstDay: day })} />
      {dates ? <Dates dates={dates} /> : !wrongDay && <Bone height={60} />}
      {children && <View className='arranged-way'>{children}</View>}
      <Field label='受理部门' value={office} locked={locked} maxLength={200} onChange={words => change({ office: words })} />
      <Field label='联系电话' hint='写办公电话，不写个人手机号。' placeholder='0576-88880000' value={contact.phone} locked={locked} maxLength={60} onChange={phone => changeContact({ phone })} />
      <Field label='电子邮箱' value={contact.mail} locked={locked} maxLength={80} onChange={mail => changeContact({ mail })} />
      <Field label='通讯地址' value={contact.address} locked={locked} maxLength={120} onChange={address => changeContact({ address })} />
      <Field label='反映办法的补充' optional kind='text' hint={`名单下面一定会写：${howToObject('')}`} value={arranged.howToObject} locked={locked} maxLength={300} onChange={words => change({ howToObject: words })} />
    </View>
  )
}
