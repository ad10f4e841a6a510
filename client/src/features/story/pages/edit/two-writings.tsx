import { View } from '@tarojs/components'
import { sayPast } from '@shared/basics/time-phrases'
import { readMinutes } from '@shared/story/read-minutes'
import { serverNow } from '@/lib/server-clock'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { OtherWriting } from '../../story-keeper'
import { joined, writtenOf, type Writing } from '../../writing'

const One = ({ title, writing }: { title: string; writing: Writing }) =>
  <View className='story-one'>
    <View className='field-label'>{title}</View>
    <View className='head'>{writing.title}</View>
    <View className='meta'>{writing.lead}</View>
    <View className='note'>{`${writing.sections.length} 节，${readMinutes(writtenOf(writing))} 分钟：${writing.sections.map(({ heading }) => heading).filter(Boolean).join('、') || '没有小标题'}`}</View>
  </View>

interface TwoWritingsProps {
  mine: Writing
  other: OtherWriting
  onChoose: (chosen: Writing) => void
  onPutOff: () => void
}

/** A colleague wrote in the same story meanwhile: nothing goes without being seen, and both can be kept. */
export const TwoWritings = ({ mine, other, onChoose, onPutOff }: TwoWritingsProps) =>
  <Sheet title='同事也改过这一篇' onClose={onPutOff} bar={<Button onPress={() => onChoose(joined(mine, other.writing))}>两份都留，我来合</Button>}>
    <View className='meta'>{`${sayPast(serverNow(), other.savedAt)}，另一台设备上保存过。你写的都还在。`}</View>
    <One title='你这里的' writing={mine} />
    <One title='同事保存的' writing={other.writing} />
    <View className='story-choose'><Button look='quiet' onPress={() => onChoose(mine)}>用我这份</Button><Button look='quiet' onPress={() => onChoose(other.writing)}>用同事那份</Button></View>
  </Sheet>
