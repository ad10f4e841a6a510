import { Input, Slider, View } from '@tarojs/components'
import { aria, inputLabel } from './aria'
import { Pressable } from './pressable'
import './mark.scss'

interface MarkProps {
  title: string
  maximum: number
  /** Null while no mark is given. */
  points: number | null
  onChange: (points: number | null) => void
  /** Shown, not changed. */
  locked?: boolean
}

/** The whole points that were typed, within the criterion; null for nothing. A fraction falls away: 33.5 is 33, not 335. */
const pointsIn = (typed: string, maximum: number): number | null => {
  const digits = /\d+/.exec(typed)?.[0]
  return digits === undefined ? null : Math.min(maximum, Number(digits))
}

/** Points for one criterion: by slider, step by step, or as a number. */
export function Mark({ title, maximum, points, onChange, locked = false }: MarkProps) {
  const step = (by: number) => onChange(Math.min(maximum, Math.max(0, (points ?? 0) + by)))
  return (
    <View className='mark'>
      <View className='mark-head'>
        <View className='grow'><View className='mark-title'>{title}</View><View className='note'>{`0 到 ${maximum} 分`}</View></View>
        {locked ? <View className='mark-given num'>{points ?? '—'}</View> : <View className='mark-steps'>
          <Pressable className='mark-step' label={`${title}减 1 分`} disabled={points === null || points === 0} onPress={() => step(-1)}>−</Pressable>
          <Input className='mark-input num' type='number' value={points === null ? '' : String(points)} placeholder='—' {...inputLabel(`${title}得分`)} maxlength={String(maximum).length} onInput={event => onChange(pointsIn(event.detail.value, maximum))} />
          <Pressable className='mark-step' label={`${title}加 1 分`} disabled={points === maximum} onPress={() => step(1)}>+</Pressable>
        </View>}
      </View>
      {!locked && <View {...aria({ label: `${title}，拖动打分` })}><Slider className='mark-slider' min={0} max={maximum} step={1} value={points ?? 0} activeColor='#3E5C76' backgroundColor='#E6E0D6' blockSize={24} onChanging={event => onChange(event.detail.value)} onChange={event => onChange(event.detail.value)} /></View>}
    </View>
  )
}
