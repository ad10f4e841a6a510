import { groupOf } from './group-of'

const rule = { groups: { field: 'track', of: [{ key: 'smart', name: '智能制造', answers: ['机器人', '数控'], picks: { minimum: 1, maximum: 1 } }] } }

test.each([
  ['the group that has the answer', rule, { track: '数控' }, 'smart'],
  ['none for another answer', rule, { track: '刺绣' }, ''],
  ['none without an answer', rule, {}, ''],
  ['none without groups', {}, { track: '数控' }, ''],
  ['none without a vote', null, { track: '数控' }, ''],
] as const)('groupOf gives %s', (_, vote, answers, key) => expect(groupOf(vote as typeof rule | null, answers)).toBe(key))
