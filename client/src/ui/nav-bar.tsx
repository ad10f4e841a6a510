import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'

/** Height of the phone's status bar, above a bar that we draw ourselves. None on H5. */
const statusBar = () => process.env.TARO_ENV === 'h5' ? 0 : Taro.getWindowInfo().statusBarHeight ?? 0

const goBack = () => Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: '/tabs/campaign/index' })

/** The bar above a page where WeChat draws none: everywhere on H5, and on the tabs. */
export function NavBar({ title, wordmark }: { title: string; wordmark: boolean }) {
  return (
    <View className='page-nav' style={{ paddingTop: `${statusBar()}px` }}>
      {wordmark
        ? <View className='page-wordmark' {...aria({ role: 'heading', level: 1 })}>{title}</View>
        : <>
          <Pressable className='page-back' label='返回' onPress={goBack}><Icon name='chevron-left' /></Pressable>
          <View className='page-title' {...aria({ role: 'heading', level: 1 })}>{title}</View>
        </>}
    </View>
  )
}
