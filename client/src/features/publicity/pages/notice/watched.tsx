import { View } from '@tarojs/components'
import { sayDay, sayMoment } from '@shared/basics/time-phrases'
import type { WatchedDay } from '@shared/publicity/display-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { publicFile } from '@/lib/public-file'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'

const isH5 = process.env.TARO_ENV === 'h5'

const sayWatched = ({ at, asFrozen }: WatchedDay) => {
  if (at === null) return '还没有查看'
  return asFrozen ? `${sayMoment(at)} 打开，与封存的一字不差` : `${sayMoment(at)} 打开，与封存的不一样`
}

const Proof = ({ path }: { path: string }) => isH5
  ? <Link onPress={() => openFile(publicFile(path), 'json')}>打开公示证明文件</Link>
  : <View>公示证明文件在网页版的这一页可以存下。</View>

/** 公示证明: what the timer found at the public address on each day, and the one file that proves it. */
export function Watched({ noticeId }: { noticeId: string }) {
  const { data } = useEndpoint('publicity.display', { noticeId })
  if (!data || !data.proofPath) return null
  return (
    <View className='notice-watched'>
      <SectionHead>公示证明</SectionHead>
      <View className='rows is-framed'>{data.days.map(one => <Row key={one.day} icon={one.asFrozen ? 'circle-check' : one.at === null ? 'eye' : 'circle-alert'} note={sayWatched(one)}>{sayDay(one.day)}</Row>)}</View>
      <View className='note'>公示每天，系统像任何人一样打开公开网址，把看到的记进台账。{data.cosignedBy.length > 0 ? `监督员${data.cosignedBy.join('、')}已联署。` : ''}</View>
      <View className='note'><Proof path={data.proofPath} /></View>
    </View>
  )
}
