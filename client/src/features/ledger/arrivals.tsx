import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ArrivalPoint } from '@shared/vote/arrival-curve'
import { sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { aria } from '@/ui/aria'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { columnsOf, rateOf } from './arrival-columns'
import './arrivals.scss'

const few = 12

const sayPeak = (points: readonly ArrivalPoint[]) => {
  const most = points.reduce((peak, point) => (rateOf(point) > rateOf(peak) ? point : peak))
  return `${sayMoment(most.from)} 到 ${sayMoment(most.until)} 来得最密，${most.ballots} 张`
}

const Chart = ({ points }: { points: readonly ArrivalPoint[] }) =>
  <View {...aria({ role: 'img', label: `到票曲线，共 ${points.length} 格。${sayPeak(points)}。` })}>
    <View className='arrivals-chart'>{columnsOf(points).map(({ from, height, width }) => <View key={from} className='arrivals-column' style={{ height: `${height}%`, width: `${width}%` }} />)}</View>
    <View className='arrivals-axis note'><View>{sayMoment(points[0]?.from ?? 0)}</View><View>{sayMoment(points[points.length - 1]?.until ?? 0)}</View></View>
  </View>

function Table({ points }: { points: readonly ArrivalPoint[] }) {
  const [count, setCount] = useState(few)
  return (
    <View>
      <View className='rows is-framed'>{points.slice(0, count).map(({ from, until, ballots }) => <Row key={from} end={<View className='num'>{ballots} 张</View>}>{`${sayMoment(from)} 到 ${sayMoment(until)}`}</Row>)}</View>
      {count < points.length && <Link onPress={() => setCount(count + 48)}>再看一些</Link>}
    </View>
  )
}

/** 到票曲线: when ballots came in, by the hour, never below 50 a point. Drawn, and in numbers for whoever wants them. */
export function Arrivals({ campaignId }: { campaignId: string }) {
  const arrivals = useEndpoint('vote.arrivals', { campaignId })
  const [inNumbers, setInNumbers] = useState(false)
  const points = arrivals.data?.points ?? []
  if (points.length === 0) return null
  return (
    <View className='sec'>
      <SectionHead end={<Link onPress={() => setInNumbers(!inNumbers)}>{inNumbers ? '看曲线' : '看数字'}</Link>}>到票曲线</SectionHead>
      {inNumbers ? <Table points={points} /> : <Chart points={points} />}
      <View className='note arrivals-words'>{`按小时、按封箱批次算，每格不少于 50 张，不够的并到下一格。${sayPeak(points)}。看得出哪一阵票来得特别急，看不出谁投了票。`}</View>
    </View>
  )
}
