import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'

const copy = (words: string) => void Taro.setClipboardData({ data: words }).then(() => Taro.showToast({ title: '已复制，去群里粘贴', icon: 'none' }), () => Taro.showToast({ title: '没有复制上，请长按文字复制', icon: 'none' }))

/** 发到群里的话. */
export const GroupText = ({ words }: { words: string }) =>
  <View className='sec'>
    <SectionHead>发到群里的话</SectionHead>
    <View className='pack-text'>{words.split('\n').map((line, index) => <View key={index}>{line}</View>)}</View>
    <View className='pack-act'><Button look='quiet' onPress={() => copy(words)}>复制这段话</Button></View>
  </View>
