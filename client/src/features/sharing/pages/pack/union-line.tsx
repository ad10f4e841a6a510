import { View } from '@tarojs/components'
import { addressOf, go } from '@/lib/go'
import { Button } from '@/ui/button'
import { Row } from '@/ui/row'
import { copy } from '../../copy'

interface UnionLineProps {
  campaignId: string
  organisationId: string
  organisationName: string
}

const onTheWeb = (address: string) => `${window.location.origin}${window.location.pathname}#${address}`

/** 工会自己的评选页: to look at, and on the web its link; WeChat's menu shares it from there. */
export function UnionLine({ campaignId, organisationId, organisationName }: UnionLineProps) {
  const params = { campaignId, by: organisationId }
  return (
    <View>
      <View className='rows is-framed'><Row icon='book-open' note={`抬头是${organisationName}，可以转到群里`} onPress={() => go('sharing/union', params)}>工会自己的评选页</Row></View>
      {process.env.TARO_ENV === 'h5' && <View className='pack-act'><Button look='quiet' onPress={() => copy(onTheWeb(addressOf('sharing/union', params)), '链接已复制')}>复制这一页的链接</Button></View>}
    </View>
  )
}
