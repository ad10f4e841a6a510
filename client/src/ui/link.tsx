import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './link.scss'

/** Steel words that lead somewhere; `onward` adds the small arrow. */
export const Link = ({ children, onPress, onward = false, label }: { children: ReactNode; onPress: () => void; onward?: boolean; label?: string }) =>
  <Pressable className='link' role='link' label={label} onPress={onPress}>{children}{onward && <Icon name='chevron-right' />}</Pressable>
