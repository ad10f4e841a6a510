import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import { copy } from '../../copy'

/** 发到群里的话. */
export const GroupText = ({ words }: { words: string }) =>
  <View className='sec'>
    <SectionHead>发到群里的话</SectionHead>
    <View className='pack-text'>{words.split('\n').map((line, index) => <View key={index}>{line}</View>)}</View>
    <View className='pack-act'><Button look='quiet' onPress={() => copy(words, '已复制，去群里粘贴')}>复制这段话</Button></View>
  </View>
