import { View } from '@tarojs/components'
import { dayOf } from '@shared/basics/shanghai-time'
import { lastDayOf } from '@shared/basics/time-phrases'
import type { Charter } from '@shared/campaign/charter'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { withStage } from '../../edit-charter'

type Stage = Charter['stages'][number]

function StageDays({ stage: { title, opensAt, closesAt }, onChange }: { stage: Stage; onChange: (firstDay: string, lastDay: string) => void }) {
  const [first, last] = [dayOf(opensAt), closesAt === null ? '' : lastDayOf(closesAt)]
  return (
    <View className='draft-stage'>
      <View className='draft-stage-title'>{title}</View>
      <View className='draft-days'>
        <Field label={`${title}开始`} kind='date' value={first} onChange={day => onChange(day, last)} />
        <Field label={`${title}截止`} kind='date' placeholder='不定' value={last} onChange={day => onChange(first, day)} />
      </View>
    </View>
  )
}

/** Every stage's first and last day, in the charter's order. */
export const StagesPart = ({ charter, onChange }: { charter: Charter; onChange: (charter: Charter) => void }) =>
  <View className='sec'>
    <SectionHead>日程</SectionHead>
    <View className='meta'>截止日到 24:00（北京时间）为止。</View>
    {charter.stages.map(stage => <StageDays key={stage.key} stage={stage} onChange={(first, last) => onChange(withStage(charter, stage.key, first, last))} />)}
  </View>
