import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Drawing } from './drawing'
import { Icon } from './icon'
import { Paper } from './paper'
import { Pressable } from './pressable'
import './ballot.scss'

interface BallotProps {
  /** What is voted on. */
  title: string
  /** 已选 4 名，至多 10 名 */
  standing: string
  picks: readonly { key: string; name: string; note: string }[]
  /** Without it the ballot only shows. */
  onRemove?: (key: string) => void
  /** The blank line below: a `Link` to pick more. */
  children?: ReactNode
}

/** The ballot as it will be cast: a paper with a circle before each name. */
export const Ballot = ({ title, standing, picks, onRemove, children }: BallotProps) =>
  <Paper scale>
    <View className='ballot-head'>
      <View className='note'>{title}</View>
      <View className='ballot-line-of-title'><View className='ballot-title serif'>选票</View><View className='meta'>{standing}</View></View>
    </View>
    {picks.map(({ key, name, note }) => <View key={key} className='ballot-line'>
      <View className='ballot-mark'><Drawing name='ballot-circle' className='ballot-circle' /></View>
      <View className='grow'><View className='ballot-name serif'>{name}</View><View className='ballot-note note'>{note}</View></View>
      {onRemove && <Pressable className='ballot-remove' label={`不选${name}`} onPress={() => onRemove(key)}><Icon name='x' /></Pressable>}
    </View>)}
    {children && <View className='ballot-line is-blank'><View className='ballot-mark' /><View className='grow'>{children}</View></View>}
  </Paper>
