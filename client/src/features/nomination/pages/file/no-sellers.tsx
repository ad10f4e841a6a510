import { View } from '@tarojs/components'
import type { NominationStatus } from '@shared/nomination/status'
import { Card } from '@/ui/card'

/** While votes are cast or counted for this person, or soon will be. */
const warned: readonly NominationStatus[] = ['approved', 'candidate', 'publicised']

/** Whoever stands is offered votes for money: a plain warning, and a word of comfort for those whom others brush for. */
export const NoSellers = ({ status }: { status: NominationStatus }) => !warned.includes(status) ? null :
  <View className='sec'>
    <Card>
      <View className='head'>没有人能卖票给你</View>
      <View className='file-warning meta'>说能帮你买票、刷票、包你入选的，都是骗钱。每人只有一张票，成批刷出来的会被核出来，由两位工作人员决定作废，张数和理由都公布。</View>
      <View className='file-warning meta'>别人替你刷的票只是不计，不算你的过错。有人找上门，请打 12351 职工服务热线，或者告诉主办的总工会。</View>
    </Card>
  </View>
