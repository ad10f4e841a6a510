import type { Entry } from './standards/entry'

/** 技术等级, with its rank over both national scales; the higher the rank, the higher the skill. */
export interface SkillLevel extends Entry {
  rank: number
}

/**
 * 国家职业资格 has five levels (五级 初级工 to 一级 高级技师); 新八级工 (人社部发〔2022〕14号) puts 学徒工 before them and 特级技师,
 * 首席技师 after. The five in the middle are the same on both, so one rank serves: 高级工 is 4.
 */
export const skillLevels: readonly SkillLevel[] = [
  { code: 'none', name: '没有等级', rank: 0 },
  { code: 'apprentice', name: '学徒工', rank: 1 },
  { code: '5', name: '初级工（五级）', rank: 2 },
  { code: '4', name: '中级工（四级）', rank: 3 },
  { code: '3', name: '高级工（三级）', rank: 4 },
  { code: '2', name: '技师（二级）', rank: 5 },
  { code: '1', name: '高级技师（一级）', rank: 6 },
  { code: 'special', name: '特级技师', rank: 7 },
  { code: 'chief', name: '首席技师', rank: 8 },
]

/** Null where `code` is no level. */
export const rankOf = (code: string): number | null => skillLevels.find(level => level.code === code)?.rank ?? null
