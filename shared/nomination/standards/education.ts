import { entries } from './entry'

/** 学历, GB/T 4658-2006: the graduates of each kind of schooling. */
export const educations = entries(`
  11 博士研究生毕业
  14 硕士研究生毕业
  21 大学本科毕业
  28 大学普通班毕业
  31 大学专科毕业
  41 中等专科毕业
  44 职业高中毕业
  47 技工学校毕业
  61 普通高中毕业
  71 初中毕业
  81 小学毕业
  90 其他
`)
