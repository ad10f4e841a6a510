import type { UploadPlace } from '@shared/nomination/materials-contract'
import type { SendOutcome } from '@/lib/phone-files/sending'
import { Uploads, type Upload } from './uploads'

const place = (placeId: string): UploadPlace => ({ placeId, cloudPath: `incoming/${placeId}`, url: '', headers: {}, until: 0 })
const chosen = (name: string) => ({ name, bytes: 3, source: name })

/** A phone whose line answers as told, one outcome an upload. */
function phone(outcomes: SendOutcome[], reports: ({ kind: string } | null)[] = []) {
  const log: string[] = []
  let shown: Upload[] = []
  let requests = 0
  let givenUp: ((outcome: SendOutcome) => void) | undefined
  const uploads = new Uploads({
    place: async (_key, { name }, requestId) => { log.push(`place ${name} ${requestId}`); return { ok: true, value: place(name) } },
    send: (_place, { name }, onProgress) => {
      log.push(`send ${name}`)
      onProgress(37)
      const outcome = outcomes.shift()
      return { outcome: outcome ? Promise.resolve(outcome) : new Promise(resolve => { givenUp = resolve }), giveUp: () => givenUp?.('given-up') }
    },
    report: async placeId => {
      log.push(`report ${placeId}`)
      const error = reports.shift()
      return error ? { ok: false, error } : { ok: true, value: null }
    },
    say: ({ kind }) => `因为 ${kind}`,
    newRequestId: () => `r${++requests}`,
    taken: () => log.push('taken'),
    changed: uploads => { shown = uploads },
  })
  return { uploads, log, shown: () => shown.map(({ name, state, percent, sentence }) => [name, state, percent, sentence]) }
}

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })
const settle = () => jest.advanceTimersByTimeAsync(0)

test('one goes after the other, each placed, sent, reported', async () => {
  const { uploads, log, shown } = phone(['sent', 'sent'])
  uploads.add('photos', chosen('a.jpg'))
  uploads.add('photos', chosen('b.jpg'))
  await settle()
  expect(log).toEqual(['place a.jpg r1', 'send a.jpg', 'report a.jpg', 'taken', 'place b.jpg r2', 'send b.jpg', 'report b.jpg', 'taken'])
  expect(shown()).toEqual([])
})

test('one that breaks off goes once more by itself, to the same place', async () => {
  const { uploads, log, shown } = phone(['cut', 'sent'])
  uploads.add('photos', chosen('a.jpg'))
  await settle()
  expect(shown()).toEqual([['a.jpg', 'waiting', 0, '']])
  await jest.advanceTimersByTimeAsync(1000)
  expect(log).toEqual(['place a.jpg r1', 'send a.jpg', 'place a.jpg r1', 'send a.jpg', 'report a.jpg', 'taken'])
})

test('one that breaks off twice waits, and goes on when the network is back', async () => {
  const { uploads, log, shown } = phone(['cut', 'cut', 'sent'])
  uploads.add('photos', chosen('a.jpg'))
  await jest.advanceTimersByTimeAsync(1000)
  expect(shown()).toEqual([['a.jpg', 'waiting', 0, '']])
  uploads.again()
  await settle()
  expect(log.slice(-2)).toEqual(['report a.jpg', 'taken'])
})

test('one that waits goes on by hand, and after a while by itself', async () => {
  const { uploads, log } = phone(['cut', 'cut', 'cut', 'sent'])
  uploads.add('photos', chosen('a.jpg'))
  await jest.advanceTimersByTimeAsync(1000)
  uploads.again('r1')
  await settle()
  await jest.advanceTimersByTimeAsync(15_000)
  expect(log.filter(line => line === 'send a.jpg')).toHaveLength(4)
  expect(log.slice(-1)).toEqual(['taken'])
})

test('what storage has is reported again, not sent again', async () => {
  const { uploads, log } = phone(['sent'], [{ kind: 'offline' }])
  uploads.add('photos', chosen('a.jpg'))
  await jest.advanceTimersByTimeAsync(1000)
  expect(log).toEqual(['place a.jpg r1', 'send a.jpg', 'report a.jpg', 'report a.jpg', 'taken'])
})

test('what storage lost is sent again', async () => {
  const { uploads, log } = phone(['sent', 'sent'], [{ kind: 'nothing-arrived' }])
  uploads.add('photos', chosen('a.jpg'))
  await jest.advanceTimersByTimeAsync(1000)
  expect(log).toEqual(['place a.jpg r1', 'send a.jpg', 'report a.jpg', 'place a.jpg r1', 'send a.jpg', 'report a.jpg', 'taken'])
})

test('what is refused says why, stays until it is cleared away, and holds nothing up', async () => {
  const { uploads, shown } = phone(['sent', 'sent'], [{ kind: 'cut-short' }])
  uploads.add('photos', chosen('a.jpg'))
  uploads.add('photos', chosen('b.jpg'))
  await settle()
  expect(shown()).toEqual([['a.jpg', 'refused', 100, '因为 cut-short']])
  uploads.drop('r1')
  expect(shown()).toEqual([])
})

test('one that is given up is gone, and the next one goes', async () => {
  const { uploads, log, shown } = phone([])
  uploads.add('photos', chosen('a.jpg'))
  await settle()
  expect(shown()).toEqual([['a.jpg', 'sending', 37, '']])
  uploads.drop('r1')
  await settle()
  expect([shown(), log]).toEqual([[], ['place a.jpg r1', 'send a.jpg']])
})
