import { Button as NativeButton, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { usePrivacyRequest } from '@/lib/privacy-request'
import { Button } from './button'
import { Link } from './link'
import { Sheet } from './sheet'

/** WeChat looks for the button of this id, and takes no other for the person's word. */
const agreeButton = 'agree-privacy'

/** 隐私授权, on WeChat alone: asked when a private API is first used. Who refuses goes on browsing and voting. */
export function PrivacyConsent() {
  const request = usePrivacyRequest()
  if (!request) return null
  const refuse = () => request.answer({ event: 'disagree' })
  const agree = () => request.answer({ event: 'agree', buttonId: agreeButton })
  const bar = <>
    <Button look='quiet' onPress={refuse}>不同意</Button>
    <NativeButton id={agreeButton} className='button is-primary' openType='agreePrivacyAuthorization' onAgreePrivacyAuthorization={agree}>同意</NativeButton>
  </>
  return (
    <Sheet title='用到你的信息前，先问你' onClose={refuse} bar={bar}>
      <View>{`接下来要${request.purpose}。请先看《隐私保护指引》，同意了再继续。不同意也没关系，浏览和投票照常。`}</View>
      <Link onward onPress={() => void Taro.openPrivacyContract({})}>看《隐私保护指引》</Link>
    </Sheet>
  )
}
