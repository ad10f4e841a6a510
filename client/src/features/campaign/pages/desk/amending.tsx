import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import { Amendments } from '../../amendments'
import { Amend } from './amend'

const isOver = ({ state }: CampaignHome) => state === 'concluded' || state === 'cancelled'

/** The amendments so far, and a new one. */
export function Amending({ home }: { home: CampaignHome }) {
  const [open, setOpen] = useState(false)
  return (
    <View className='sec'>
      <SectionHead>修订</SectionHead>
      {home.amendments.length === 0 && <View className='meta'>还没有修订过。延期、中止、取消、候选人退出，都要写明原因、编号公布。</View>}
      <Amendments home={home} />
      {!isOver(home) && <View className='desk-amend'><Button look='quiet' onPress={() => setOpen(true)}>发布修订</Button></View>}
      {open && <Amend home={home} onClose={() => setOpen(false)} />}
    </View>
  )
}
