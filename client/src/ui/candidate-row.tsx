import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { ArtName } from '@/lib/art-url'
import { Art } from './art'
import { Pressable } from './pressable'
import './candidate-row.scss'

interface CandidateRowProps {
  name: string
  trade: string
  unitName: string
  /** One line, 26 characters at most. */
  deed: string
  art: ArtName
  picked?: boolean
  onOpen: () => void
  /** A `Pick`, where choosing is possible. */
  pick?: ReactNode
}

/** One candidate in a list: the picture and the words open the person, the box at the right chooses. */
export const CandidateRow = ({ name, trade, unitName, deed, art, picked = false, onOpen, pick }: CandidateRowProps) =>
  <View className={`candidate ${picked ? 'is-picked' : ''}`}>
    <Pressable className='candidate-open' role='link' label={`看${name}的事迹`} onPress={onOpen}>
      <Art name={art} className='candidate-art' />
      <View className='grow'>
        <View className='candidate-name serif'>{name}<View className='candidate-trade'>{trade}</View></View>
        <View className='candidate-unit'>{unitName}</View>
        <View className='candidate-deed'>{deed}</View>
      </View>
    </Pressable>
    {pick}
  </View>
