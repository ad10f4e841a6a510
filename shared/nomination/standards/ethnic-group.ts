import { data } from 'gb3304'
import type { Entry } from './entry'

/** 民族, GB/T 3304-1991: the 56 by their digital codes, then the two that forms add (GA/T 2000.8). */
export const ethnicGroups: readonly Entry[] = [
  ...data.map(({ digitalCode, name }) => ({ code: digitalCode, name })).sort((one, other) => Number(one.code) - Number(other.code)),
  { code: '97', name: '其他' },
  { code: '98', name: '外国血统中国籍人士' },
]
