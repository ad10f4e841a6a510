import type { Answers } from './contract'
import { sharesOf } from './shares'

const file = (answers: Answers, change: Partial<Parameters<typeof sharesOf>[0]> = {}) => sharesOf({ answers, channel: 'organisation', status: 'approved', nomineeKind: 'person', ...change })

test.each<[string, string[], string[]]>([
  ['a woman of the Han, below 高级工, by herself', file({ gender: '2', ethnicGroup: '01', stillInPost: 'yes', skillLevel: '4', privateSector: 'yes' }, { channel: 'self' }), ['approved', 'frontLine', 'women', 'privateSector', 'self']],
  ['a man of a minority, 高级工', file({ gender: '1', ethnicGroup: '11', stillInPost: 'yes', skillLevel: '3' }), ['approved', 'frontLine', 'minorities', 'seniorWorkers']],
  ['somebody who was passed over later', file({}, { status: 'notChosen' }), ['approved']],
  ['somebody who is still looked at', file({ gender: '2' }, { status: 'underReview' }), []],
  ['somebody disqualified', file({ gender: '2' }, { status: 'disqualified' }), []],
  ['a collective', file({ gender: '2' }, { nomineeKind: 'collective' }), []],
])('%s', (_, counted, expected) => expect(counted).toEqual(expected))
