import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import './button.scss'
import './saved.scss'

/** `at` is a clock time, 20:14. */
export type SavedState = { kind: 'saved'; at: string } | { kind: 'saving' } | { kind: 'kept-here'; isOffline?: boolean } | { kind: 'nowhere' } | { kind: 'nothing' }

/** Says that what was typed is kept, and where: 已保存 only once the server has it. */
export const Saved = ({ state }: { state: SavedState }) =>
  <View className={`saved is-${state.kind}`} {...aria({ live: true })}>
    {state.kind === 'saved' && <><Icon name='check' />已保存 {state.at}</>}
    {state.kind === 'saving' && <><View className='button-spin' />正在保存</>}
    {state.kind === 'kept-here' && <><Icon name={state.isOffline ? 'wifi-off' : 'circle-alert'} />{state.isOffline ? '没有网，已存在手机' : '已存在手机'}</>}
    {state.kind === 'nowhere' && <><Icon name='circle-alert' />手机存满了，还没存上，请别关掉</>}
  </View>
