import Taro from '@tarojs/taro'

interface Rect {
  top: number
  bottom: number
}

/** A finger moves the page many times a second; a part is taller than the screen. */
const everyMs = 120

/** Which of the parts holds the middle of the screen; null where nothing is laid out. */
export function partAt(rects: readonly Rect[], middle: number): number | null {
  const last = rects[rects.length - 1]
  if (!last || last.bottom === 0) return null
  const at = rects.findIndex(({ bottom }) => bottom > middle)
  return at === -1 ? rects.length - 1 : at
}

/** Lists that ask already: of several on a page each asks for itself. */
const asking = new Set<string>()

/** Tells which part of the list called `name` is in sight, once the page has stopped for a moment. */
export function partInSight(name: string, tell: (part: number) => void): void {
  if (asking.has(name)) return
  asking.add(name)
  setTimeout(() => {
    asking.delete(name)
    Taro.createSelectorQuery().selectAll(`.${name}`).boundingClientRect(found => {
      const part = partAt(found as unknown as Rect[], Taro.getWindowInfo().windowHeight / 2)
      if (part !== null) tell(part)
    }).exec()
  }, everyMs)
}
