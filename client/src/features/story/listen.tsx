import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import type { useReadingAloud } from './use-reading-aloud'

/** Where no voice is at hand the phone's own can read: said, instead of nothing. */
const elsewhere = process.env.TARO_ENV === 'h5'
  ? '这个浏览器不会朗读；可以用手机“朗读屏幕”来听。'
  : '想听：微信小程序里不能朗读，可以打开手机自带的“朗读屏幕”，它会念这一页。'

/** 听这篇: read aloud, stopped for a while, gone on with. */
export const Listen = ({ aloud: { reading, start, pause, goOn, stop } }: { aloud: ReturnType<typeof useReadingAloud> }) =>
  <View className='story-listen'>
    {reading === 'cannot' && <View className='note'>{elsewhere}</View>}
    {reading === 'silent' && <Button small look='quiet' onPress={start}>听这篇</Button>}
    {reading === 'reading' && <Button small look='quiet' icon='pause' onPress={pause}>停一下</Button>}
    {reading === 'paused' && <Button small look='quiet' onPress={goOn}>接着听</Button>}
    {(reading === 'reading' || reading === 'paused') && <Button small look='text' onPress={stop}>不听了</Button>}
  </View>
