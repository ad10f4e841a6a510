import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import './tag.scss'

export type Tone = 'ok' | 'warn' | 'stop' | 'info' | 'plain' | 'brass'

const usual: Record<Tone, IconName | null> = { ok: 'circle-check', warn: 'undo-2', stop: 'circle-x', info: 'info', plain: null, brass: null }

/** A state, always in a word. `icon` null leaves the tone's usual icon out. */
export function Tag({ tone, children, icon = usual[tone] }: { tone: Tone; children: string; icon?: IconName | null }) {
  return <View className={`tag is-${tone}`}>{icon && <Icon name={icon} />}{children}</View>
}
