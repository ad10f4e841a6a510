import type { PublicityLevel, PublicityRound } from './publicity-round'

/** The round of the whole city, from which honours follow. */
export const cityRound = ({ publicity }: { publicity: readonly PublicityRound[] }): PublicityRound | null => publicity[publicity.length - 1] ?? null

/** The rounds before it, which offices hold before they recommend. */
export const earlierRounds = ({ publicity }: { publicity: readonly PublicityRound[] }): PublicityRound[] => publicity.slice(0, -1)

const titles: Record<PublicityLevel, string> = { unit: '所在单位公示', county: '所在区县（系统）公示', city: '全市公示' }
export const titleOfRound = ({ title, level }: Pick<PublicityRound, 'title' | 'level'>): string => title ?? titles[level]
