import { View } from '@tarojs/components'
import type { SharedPage } from '@shared/sharing/shared-page'
import { go } from '@/lib/go'
import { Link } from './link'

/** The quiet way to pass a public page on, at its foot: nobody is asked to. */
export const ShareLine = ({ page, id }: SharedPage) => <View className='sec'><Link onward onPress={() => go('sharing/share', { page, id })}>分享这一页</Link></View>
