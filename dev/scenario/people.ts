import type { As } from './calls'

/** Everyone in the demo is invented. `openid` is what WeChat would say; the official account knows the same person by `unionid`. */
export interface Person {
  name: string
  as: Required<Pick<As, 'openid' | 'unionid'>>
}

export const person = (key: string, name: string): Person => ({ name, as: { openid: `o-${key}`, unionid: `u-${key}` } })

export const cityOfficers = { first: person('guo-jing', '郭静'), second: person('shen-yu', '沈屿'), third: person('he-wen', '何雯') }
export const experts = ['卢一鸣', '江秋实', '范立', '苏澄', '钟远'].map((name, index) => person(`expert-${index + 1}`, name))
export const supervisors = [person('gu-nan', '顾南'), person('ding-zhi', '丁知')]
/** 异议受理人. */
export const custodians = [person('qiu-heng', '裘衡'), person('bao-jie', '包洁')] as const
export const citizen = person('citizen', '一位市民')
/** A worker who has not nominated themselves yet. */
export const newcomer = person('ye-xiulan', '叶秀兰')
