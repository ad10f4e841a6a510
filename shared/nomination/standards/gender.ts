import { entries } from './entry'

/** 性别, GB/T 2261.1-2003: the two that an ID number tells. */
export const genders = entries(`
  1 男
  2 女
`)
