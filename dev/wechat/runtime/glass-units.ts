/** The glass is a box in a page, so `vh`, `vw` and the safe area cannot be the browser's. */
export function toGlassUnits(value: string): string {
  return value
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--vh))')
    .replace(/(-?\d*\.?\d+)vw\b/g, 'calc($1 * var(--vw))')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|bottom|left|right)\s*(?:,[^)]*)?\)/g, 'var(--safe-$1, 0px)')
}
