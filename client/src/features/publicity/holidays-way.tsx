import { useState } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { Button } from '@/ui/button'
import { Row } from '@/ui/row'
import { HolidaysSheet } from './holidays-sheet'

interface HolidaysWayProps {
  /** The year that dates could not be counted in; undefined where they could. */
  unknownYear: number | undefined
}

/** For the city's officers: the way to enter a year's holidays where counting stopped, and to confirm what a colleague entered. */
export function HolidaysWay({ unknownYear }: HolidaysWayProps) {
  const known = useEndpoint('publicity.holidays', {})
  const [open, setOpen] = useState<number | null>(null)
  if (!known.data) return null
  const waiting = known.data.waiting.filter(({ year }) => year !== unknownYear)
  return (
    <View>
      {unknownYear !== undefined && <Button small look='quiet' onPress={() => setOpen(unknownYear)}>{known.data.waiting.some(({ year }) => year === unknownYear) ? `复核 ${unknownYear} 年放假安排` : `录入 ${unknownYear} 年放假安排`}</Button>}
      {waiting.map(({ year }) => <Row key={year} icon='info' onPress={() => setOpen(year)}>{`${year} 年放假安排等人复核`}</Row>)}
      {open !== null && <HolidaysSheet key={open} year={open} known={known.data} onDone={() => setOpen(null)} />}
    </View>
  )
}
