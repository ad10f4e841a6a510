import { View } from '@tarojs/components'
import './track.scss'

export interface TrackStep {
  key: string
  title: string
  note?: string
  state: 'done' | 'now' | 'next'
}

/** Where one nomination has got to, top to bottom. */
export const Track = ({ steps }: { steps: readonly TrackStep[] }) =>
  <View className='track'>
    {steps.map(({ key, title, note, state }) => <View key={key} className={`track-step is-${state}`}>
      <View className='track-title'>{title}</View>
      {note && <View className={state === 'next' ? 'note' : 'meta'}>{note}</View>}
    </View>)}
  </View>

/** The same in one line, on the rule: five steps at most. `tone` colours the present step. */
export const TrackLine = ({ steps, tone = 'steel' }: { steps: readonly TrackStep[]; tone?: 'steel' | 'warn' }) =>
  <View className={`track-line is-${tone}`}>
    {steps.map(({ key, title, state }) => <View key={key} className={`track-tick is-${state}`}>{title}</View>)}
  </View>
