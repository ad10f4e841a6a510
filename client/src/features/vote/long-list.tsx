import { useEffect, useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { usePageScroll, useReachBottom } from '@tarojs/taro'
import { partInSight } from './part-in-sight'
import './long-list.scss'

/** Rows that come and go together, within 8 KB; with 500 rows a list still has fewer than the 60 children that WeChat advises. */
const rowsInPart = 9
/** The part in sight and its two neighbours: more than any screen shows. */
const partsDrawn = 3

let lists = 0

/** The first of the parts that are drawn: those around the one in sight. */
const firstDrawn = (inSight: number, parts: number) => Math.max(0, Math.min(inSight - 1, parts - partsDrawn))

/** A long list begins with two parts: nobody has moved yet. */
const countDrawn = (inSight: number, parts: number) => (inSight === 0 && parts > partsDrawn ? partsDrawn - 1 : partsDrawn)

/** A slow phone shows the first part by itself, the others when that stands. */
function useFirstAlone(): boolean {
  const [isAlone, setAlone] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setAlone(false), 50)
    return () => clearTimeout(timer)
  }, [])
  return isAlone
}

/**
 * A list of any length of which only what is in sight is drawn. Its rows are all of one height (`long-list.scss`), so that what is
 * not drawn keeps its place. Where nothing scrolls, the page's end being reached brings the next part.
 */
export function LongList<Row>({ rows, children }: { rows: readonly Row[]; children: (row: Row) => ReactNode }) {
  const [name] = useState(() => `long-${++lists}`)
  const [inSight, setInSight] = useState(0)
  const isAlone = useFirstAlone()
  const parts = Math.ceil(rows.length / rowsInPart)
  const first = firstDrawn(Math.min(inSight, parts - 1), parts)
  const isDrawn = (part: number) => (isAlone ? part === 0 : part >= first && part < first + countDrawn(inSight, parts))
  usePageScroll(() => partInSight(name, setInSight))
  useReachBottom(() => setInSight(Math.min(inSight + 1, parts - 1)))
  return (
    <View className='long-list'>
      {Array.from({ length: parts }, (_, part) => {
        const own = rows.slice(part * rowsInPart, (part + 1) * rowsInPart)
        return <View key={part} className={`long-part ${name}`} style={{ '--rows': own.length } as object}>{isDrawn(part) && own.map(children)}</View>
      })}
    </View>
  )
}
