import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { sayFullDay } from '@shared/basics/time-phrases'
import { dayOf } from '@shared/basics/shanghai-time'
import { sayAmendment } from './amendment-words'
import './amendments.scss'

/** 修订, numbered and public, newest first. */
export const Amendments = ({ home: { amendments, stages } }: { home: CampaignHome }) =>
  <View>
    {[...amendments].reverse().map(amendment => <View key={amendment.number} className='amendment'>
      <View className='amendment-number'>修订 {amendment.number}</View>
      <View className='grow'>
        <View className='amendment-what'>{sayAmendment(amendment, stages)}</View>
        <View className='meta'>{amendment.reason}</View>
        <View className='note'>{sayFullDay(dayOf(amendment.at))}公布</View>
      </View>
    </View>)}
  </View>
