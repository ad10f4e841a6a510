import { Fragment, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import './key-values.scss'

/** Short facts, name beside value. `mono` for fingerprints and codes. */
export const KeyValues = ({ pairs, mono = false }: { pairs: readonly (readonly [string, ReactNode])[]; mono?: boolean }) =>
  <View className='key-values'>
    {pairs.map(([key, value]) => <Fragment key={key}>
      <View className='key-value-key'>{key}</View><View className={`key-value-value ${mono ? 'is-mono' : ''}`}>{value}</View>
    </Fragment>)}
  </View>
