import { useQuery } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { keepDraft, readDraft } from './drafts'

/** Names by code of GB/T 2260, whole: 浙江省台州市椒江区. */
export type Divisions = Record<string, string>

const kept = 'divisions'

/** The table as the cloud serves it, kept on this phone from then on: it is too large for the package. Throws where it is neither here nor to be had. */
async function fetchDivisions(): Promise<Divisions> {
  const here = readDraft<Divisions>(kept)
  if (here) return here
  const { data, statusCode } = await Taro.request<Divisions>({ url: `${PUBLIC_FILES}divisions.json`, dataType: 'json' })
  if (statusCode !== 200) throw new Error(`divisions: ${statusCode}`)
  keepDraft(kept, data)
  return data
}

/** 行政区划, once it is asked for. */
export const useDivisions = (enabled: boolean) => useQuery({ queryKey: ['divisions'], queryFn: fetchDivisions, enabled, staleTime: Infinity, retry: 1 })
