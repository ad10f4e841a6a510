import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'
import type { Delivery, MaterialItem } from '@shared/nomination/materials-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goBack, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { KeyValues } from '@/ui/key-values'
import { Page } from '@/ui/page'
import { materialWords } from '../../words'
import './index.scss'

const isH5 = process.env.TARO_ENV === 'h5'
const mediumWords = { usb: 'U 盘', disc: '光盘' }

interface LabelProps {
  file: NominationFile
  item: MaterialItem
  delivery: Delivery
}

/** What is stuck on the medium: whose it is, what for, and the number by which it is found again. */
const Label = ({ file, item, delivery }: LabelProps) =>
  <View className='medium-label'>
    <View className='medium-label-head'>{`申报材料（${mediumWords[delivery.medium]}）`}</View>
    <View className='medium-label-number num'>{delivery.number}</View>
    <KeyValues pairs={[['姓名', file.answers['name'] || '—'], ['工作单位', file.answers['workUnit'] || '—'], ['材料', item.name], ['说明', delivery.note || '—'], ['登记时间', sayMoment(delivery.registeredAt)]]} />
  </View>

/** The label of a medium: printed on the web, read off on the phone. */
export default function LabelPage() {
  const { nominationId, materialId } = useParams('materials/label')
  const file = useEndpoint('nomination.file', { nominationId })
  const materials = useEndpoint('nomination.materials', { nominationId })
  const item = materials.data?.items.find(each => each.materialId === materialId)
  const print = <Button icon='printer' onPress={() => window.print()}>打印标签</Button>
  return (
    <Page title='介质标签' state={stateOf(materialWords, file, materials)} skeleton={<BonePage />} bar={isH5 && item ? print : <Button look='quiet' onPress={goBack}>返回</Button>}>
      {file.data && (item?.delivery ? <>
        <Label file={file.data} item={item} delivery={item.delivery} />
        <View className='medium-say meta'>{item.delivery.receivedAt ? `经办人 ${sayMoment(item.delivery.receivedAt)} 收到了。` : isH5 ? '打印后剪下贴上，送到收材料的工会。没有打印机，就把编号写在上面。' : '把这个编号写在介质上，送到收材料的工会；用电脑打开这一页可以打印标签。'}</View>
      </> : <Empty title='没有这张标签' sentence='这件介质已经拿掉了，请回到申报材料里再看。' />)}
    </Page>
  )
}
