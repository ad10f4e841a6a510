interface Said {
  role?: 'button' | 'link' | 'checkbox' | 'radio' | 'switch' | 'tab' | 'tablist' | 'heading' | 'status' | 'alert' | 'img' | 'dialog' | 'progressbar'
  /** Of a heading: 1 is the page's own title; 2 where nothing is said. */
  level?: 1 | 2 | 3
  label?: string
  checked?: boolean
  disabled?: boolean
  hidden?: boolean
  /** Read out when its words change. */
  live?: boolean
}

const isH5 = process.env.TARO_ENV === 'h5'
const present = (props: Record<string, unknown>) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== false))

// The web tells a tab that is chosen from a box that is ticked; it also wants a heading's level.
const names = (role: Said['role']) => isH5 ? { role: 'role', checked: role === 'tab' ? 'aria-selected' : 'aria-checked' } : { role: 'aria-role', checked: 'aria-checked' }

/** What a screen reader is told, under the names that each platform gives it. */
export const aria = ({ role, level = 2, label, checked, disabled, hidden, live }: Said) => ({
  ...present({ [names(role).role]: role, 'aria-level': isH5 && role === 'heading' && level, 'aria-label': label, 'aria-disabled': disabled, 'aria-hidden': hidden, 'aria-live': live && 'polite' }),
  ...(checked === undefined ? {} : { [names(role).checked]: checked }),
})

/** The label of an `Input` or `Textarea`: on the web it has to reach the input inside Taro's element. */
export const inputLabel = (label: string) => isH5 ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label }

/** What an `Image` shows, in words; '' for one that only adorns, or whose frame says it. */
export const imageLabel = (label: string) => isH5 ? { nativeProps: { alt: label } } : label ? { 'aria-label': label } : {}
