interface Said {
  role?: 'button' | 'link' | 'checkbox' | 'radio' | 'switch' | 'tab' | 'heading' | 'status' | 'alert' | 'img' | 'dialog' | 'progressbar'
  label?: string
  checked?: boolean
  disabled?: boolean
  hidden?: boolean
  /** Read out when its words change. */
  live?: boolean
}

const isH5 = process.env.TARO_ENV === 'h5'
const present = (props: Record<string, unknown>) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== false))

/** What a screen reader is told, under the names that each platform gives it. */
export const aria = ({ role, label, checked, disabled, hidden, live }: Said) => ({
  ...present({ [isH5 ? 'role' : 'aria-role']: role, 'aria-label': label, 'aria-disabled': disabled, 'aria-hidden': hidden, 'aria-live': live && 'polite' }),
  ...(checked === undefined ? {} : { 'aria-checked': checked }),
})

/** The label of an `Input` or `Textarea`: on the web it has to reach the input inside Taro's element. */
export const inputLabel = (label: string) => isH5 ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label }
