import { stateOf } from './page-state'

const refetch = jest.fn()
const came = { data: {}, error: null, refetch }
const coming = { data: undefined, error: null, refetch }
const offline = { data: undefined, error: { kind: 'offline' }, refetch }

describe('stateOf', () => {
  test('is nothing to say when all has come', () => expect(stateOf({}, came, came)).toBeUndefined())
  test('keeps what is shown when asking anew fails', () => expect(stateOf({}, { ...came, error: { kind: 'offline' } })).toBeUndefined())
  test('waits for what is still coming', () => expect(stateOf({}, came, coming)).toEqual({ kind: 'loading' }))
  test('says what failed, and asks again on retry', () => {
    const state = stateOf({}, came, offline)
    expect(state).toEqual({ kind: 'failed', title: '没有连上', sentence: '没有连上网络。你填的、选的都还在，再试一次就好。', onRetry: expect.any(Function) })
    if (state?.kind === 'failed') state.onRetry?.()
    expect(refetch).toHaveBeenCalledTimes(2)
  })
  test('offers no retry where it would change nothing', () =>
    expect(stateOf({ gone: () => '已经不在了。' }, { ...offline, error: { kind: 'gone' } })).toEqual({ kind: 'failed', title: undefined, sentence: '已经不在了。', onRetry: undefined }))
})
