import { View } from '@tarojs/components'
import { aria } from './aria'
import './counter.scss'

/** `max` ends hard, `about` is a band, `target` a mark to write towards (`shared/campaign/word-limit.ts`). */
interface Limit {
  kind: 'max' | 'about' | 'target'
  characters: number
}

// The gauge's whole length, and the band that counts as "about", in parts of the limit.
const lengths = { max: 1, about: 1.5, target: 1.2 }
const band = { from: 0.9, to: 1.3 }

const rule = ({ kind, characters }: Limit) =>
  ({ max: `不超过 ${characters} 字`, about: `${characters} 字左右，多少都能交`, target: `写到 ${characters} 字为宜` })[kind]

const isFitting = ({ kind, characters }: Limit, written: number) => kind === 'about' && written >= characters * band.from && written <= characters * band.to
const isOver = ({ kind, characters }: Limit, written: number) => kind === 'max' && written > characters

function standing(limit: Limit, written: number): string {
  if (isOver(limit, written)) return `多了 ${written - limit.characters} 字，请删短`
  if (limit.kind === 'max') return `还可写 ${limit.characters - written} 字`
  return `已写 ${written} 字${isFitting(limit, written) ? '，正合适' : ''}`
}

const percent = (part: number) => `${Math.min(100, Math.round(part * 1000) / 10)}%`

/** How much is written of how much, in the kind of limit the notice sets. */
export function Counter({ limit, written }: { limit: Limit; written: number }) {
  const length = limit.characters * lengths[limit.kind]
  const tone = isOver(limit, written) ? 'is-over' : isFitting(limit, written) ? 'is-fitting' : ''
  return (
    <View className={`counter ${tone}`}>
      <View className='counter-gauge'>
        {limit.kind === 'about' && <View className='counter-band' style={{ left: percent(band.from / lengths.about), right: percent(1 - band.to / lengths.about) }} />}
        <View className='counter-fill' style={{ width: percent(written / length) }} />
        {limit.kind === 'target' && <View className='counter-mark' style={{ left: percent(1 / lengths.target) }} />}
      </View>
      <View className='counter-words'><View>{rule(limit)}</View><View className='counter-standing' {...aria({ live: true })}>{standing(limit, written)}</View></View>
    </View>
  )
}
