import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Drawing } from './drawing'
import './failure.scss'

export interface FailureProps {
  /** What happened, in a few words: 没有连上. */
  title?: string
  /** What it means for the reader, and what is safe. */
  sentence: string
  onRetry?: () => void
  /** Where signing in would open the page. */
  onSignIn?: () => void
  /** A short code to read out to staff. */
  code?: string
}

/** The page could not be shown. Says what happened, what is safe, and lets one try again. */
export const Failure = ({ title = '没有打开', sentence, onRetry, onSignIn, code }: FailureProps) =>
  <View className='failure' {...aria({ role: 'alert' })}>
    <Drawing name='broken-plug' className='failure-drawing' />
    <View className='title'>{title}</View>
    <View className='failure-words'>{sentence}</View>
    {code && <View className='failure-code note'>要是一直不行，把这几个字告诉工作人员：<View className='failure-mono'>{code}</View></View>}
    {onRetry && <View className='failure-way'><Button look='quiet' icon='rotate-cw' onPress={onRetry}>再试一次</Button></View>}
    {onSignIn && <View className='failure-way'><Button look='quiet' onPress={onSignIn}>扫码登录</Button></View>}
  </View>
