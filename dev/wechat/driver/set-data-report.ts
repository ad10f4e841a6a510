import type { OpenPage } from '../runtime/open-page'

/** Exact setData figures of one page, in bytes of JSON. The first render is the page's first setData. */
export type SetDataReport = { page: string; count: number; bytes: number; firstRenderBytes: number; largestBytes: number }

export function reportOf({ path, setDataCalls }: OpenPage): SetDataReport {
  const sizes = setDataCalls.map((call) => call.bytes)
  return { page: path, count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), firstRenderBytes: sizes[0] ?? 0, largestBytes: Math.max(0, ...sizes) }
}
