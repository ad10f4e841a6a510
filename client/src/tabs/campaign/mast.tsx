import { View } from '@tarojs/components'
import { Art } from '@/ui/art'
import './mast.scss'

/** Three trades above the campaign's name. */
export const Mast = () =>
  <View className='mast'>
    <Art name='welding' className='mast-main' />
    <View className='mast-side'><Art name='embroidery' className='mast-small' /><Art name='valve' className='mast-small' /></View>
  </View>
