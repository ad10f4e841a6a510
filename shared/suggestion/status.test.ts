import { instantAt } from '../basics/shanghai-time'
import { afterAct, answerDueAt, suggestionTransitions, type SuggestionAct, type SuggestionState } from './status'

const acts: SuggestionAct[] = ['answer', 'satisfied', 'follow-up']

test('only an answer brings a question on, and only what was answered is closed or asked again', () => {
  const moves = (Object.keys(suggestionTransitions) as SuggestionState[]).map(state => acts.map(act => afterAct(state, act)))
  expect(moves).toEqual([['answered', null, null], ['answered', 'closed', 'open'], [null, null, null]])
})

test('an answer is due when the seventh day after is over', () => expect(answerDueAt(instantAt('2018-05-24', '23:59'))).toBe(instantAt('2018-05-31', '24:00')))
