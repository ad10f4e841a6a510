import { Button as NativeButton, Text, View } from '@tarojs/components'
import { Button } from '@/ui/button'
import type { SharingCard } from '@shared/sharing/contract'
import { copy } from '../../copy'
import { linkOf } from '../../poster/code-of'

/** The phone's own list of programs, where the browser has it. */
const canSend = () => process.env.TARO_ENV === 'h5' && typeof navigator.share === 'function'
const send = ({ title, description }: SharingCard, link: string) => void navigator.share({ title, text: description, url: link }).catch(() => undefined)

/** 发给朋友, 复制链接: by WeChat's own button there, by link on the web. */
export function Ways({ card }: { card: SharingCard }) {
  const link = linkOf(card)
  return (
    <View>
      {link && <Text className='share-link' selectable userSelect>{link}</Text>}
      <View className='share-ways'>
        {process.env.TARO_ENV === 'weapp' && <NativeButton className='button is-primary' style={{ width: '100%' }} openType='share'>发给朋友或群</NativeButton>}
        {link && <Button look={process.env.TARO_ENV === 'weapp' ? 'quiet' : 'primary'} onPress={() => copy(link, '链接已复制')}>复制链接</Button>}
        {link && canSend() && <Button look='quiet' onPress={() => send(card, link)}>用别的应用发</Button>}
      </View>
    </View>
  )
}
