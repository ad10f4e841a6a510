import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import './button.scss'
import './saved.scss'

/** `at` is a clock time, 20:14. */
export type SavedState = { kind: 'saved'; at: string } | { kind: 'saving' } | { kind: 'kept-here' } | { kind: 'nothing' }

/** Says that what was typed is kept, and where. */
export const Saved = ({ state }: { state: SavedState }) =>
  <View className={`saved is-${state.kind}`} {...aria({ live: true })}>
    {state.kind === 'saved' && <><Icon name='check' />已保存 {state.at}</>}
    {state.kind === 'saving' && <><View className='button-spin' />正在保存</>}
    {state.kind === 'kept-here' && <><Icon name='wifi-off' />没有网，先存在手机里</>}
  </View>
