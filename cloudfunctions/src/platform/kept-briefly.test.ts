import { keptBriefly } from './kept-briefly'

/** Counts how often it is read. */
function readings<Value>(...values: (Value | Error)[]) {
  let read = 0
  const kept = keptBriefly<Value>(1000, async () => {
    const value = values[read++] ?? null
    if (value instanceof Error) throw value
    return value
  })
  return { kept, read: () => read }
}

test('a rush waits for one reading', async () => {
  const { kept, read } = readings('first', 'second')
  expect(await Promise.all([kept('key', 5), kept('key', 6), kept('key', 7)])).toEqual(['first', 'first', 'first'])
  expect(await kept('key', 400)).toBe('first')
  expect(read()).toBe(1)
})

test('what is half as old is answered at once and read again beside it', async () => {
  const { kept, read } = readings('first', 'second', new Error('the network broke'), 'fourth')
  expect(await kept('key', 0)).toBe('first')
  expect(await Promise.all([kept('key', 500), kept('key', 600)])).toEqual(['first', 'first'])
  await new Promise(resolve => setImmediate(resolve))
  expect([await kept('key', 700), read()]).toEqual(['second', 2])
  expect(await kept('key', 1100)).toBe('second')
  await new Promise(resolve => setImmediate(resolve))
  expect([await kept('key', 1499), read()]).toEqual(['second', 4])
})

test('what has grown old is read again, and so is what a clock set back makes older than nothing', async () => {
  const { kept } = readings('first', 'second', 'third')
  expect(await kept('key', 5000)).toBe('first')
  expect(await kept('key', 6000)).toBe('second')
  expect(await kept('key', 10)).toBe('third')
})

test('nothing found and nothing read are not kept', async () => {
  const { kept } = readings<string>(null as never, new Error('the network broke'), 'there')
  expect(await kept('key', 0)).toBeNull()
  await expect(kept('key', 1)).rejects.toThrow('the network broke')
  expect(await kept('key', 2)).toBe('there')
})

test('keys are read apart', async () => {
  const { kept } = readings('one', 'other')
  expect(await Promise.all([kept('a', 0), kept('b', 0)])).toEqual(['one', 'other'])
})

test('what was being read when it was forgotten is not kept', async () => {
  const { kept, read } = readings('before', 'after', 'never read')
  const before = kept('key', 0)
  kept.forget('key')
  expect(await before).toBe('before')
  expect([await kept('key', 1), await kept('key', 2), read()]).toEqual(['after', 'after', 2])
})

test('what is forgotten is read again, and nothing else', async () => {
  const { kept, read } = readings('first', 'other', 'second')
  expect([await kept('key', 0), await kept('else', 0)]).toEqual(['first', 'other'])
  kept.forget('key')
  expect([await kept('key', 1), await kept('else', 1), read()]).toEqual(['second', 'other', 3])
})
