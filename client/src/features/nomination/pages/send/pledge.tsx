import { View } from '@tarojs/components'
import type { NominationForm } from '@shared/nomination/contract'
import { Icon } from '@/ui/icon'
import { Pressable } from '@/ui/pressable'
import { SectionHead } from '@/ui/section-head'

interface PledgeProps {
  pledge: NominationForm['pledge']
  isGiven: boolean
  onGive: (isGiven: boolean) => void
}

/** 承诺: read, then ticked; what a false one brings stands beside it. */
export const Pledge = ({ pledge: { text, disqualification }, isGiven, onGive }: PledgeProps) =>
  <View className='sec'>
    <SectionHead>承诺</SectionHead>
    <View className='send-pledge serif'>{text}</View>
    <View className='note'>{disqualification}</View>
    <Pressable className={`send-tick ${isGiven ? 'is-on' : ''}`} role='checkbox' checked={isGiven} label='我已读过并承诺' onPress={() => onGive(!isGiven)}>
      <View className='send-box'>{isGiven && <Icon name='check' />}</View>我已读过并承诺
    </Pressable>
  </View>
