import { View } from '@tarojs/components'
import './ruler.scss'

export interface RulerStage {
  key: string
  /** Two to six characters; broken in two lines in the middle. */
  title: string
  /** A short date: 3.31, 至 5.21. */
  date: string
  state: 'done' | 'now' | 'next'
}

const halves = (title: string) => [title.slice(0, Math.ceil(title.length / 2)), title.slice(Math.ceil(title.length / 2))]

/** The stages of a campaign on the steel rule; `progress`, 0 to 1, moves the pointer within the present stage. */
export const Ruler = ({ stages, progress = 0.5 }: { stages: readonly RulerStage[]; progress?: number }) =>
  <View className='ruler'>
    {stages.map(({ key, title, date, state }) => <View key={key} className={`ruler-stage is-${state}`}>
      {state === 'now' && <View className='ruler-pointer' style={{ width: `${Math.round(progress * 100)}%` }} />}
      <View className='ruler-title'>{title.length > 2 ? halves(title).map(half => <View key={half}>{half}</View>) : title}</View>
      <View className='ruler-date'>{date}</View>
    </View>)}
  </View>
