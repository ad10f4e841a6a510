interface KeyPress {
  key: string
  currentTarget: { click: () => void }
  preventDefault: () => void
  stopPropagation: () => void
}

const isPressKey = (key: string) => key === 'Enter' || key === ' '

function clickByKey(event: KeyPress) {
  if (!isPressKey(event.key)) return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.click()
}

/** On the web: reached with the tab key, pressed with Enter or Space. Nothing on WeChat. */
export const byKeyboard: Record<string, unknown> = process.env.TARO_ENV === 'h5' ? { tabIndex: 0, onKeyDown: clickByKey } : {}
