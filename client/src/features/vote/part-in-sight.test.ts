import Taro from '@tarojs/taro'
import { partAt, partInSight } from './part-in-sight'

const parts = [{ top: -900, bottom: -100 }, { top: -100, bottom: 700 }, { top: 700, bottom: 1500 }]

describe('partAt', () => {
  test('finds the part that holds the middle of the screen', () => expect(partAt(parts, 300)).toBe(1))
  test('takes the first part above the list and the last below it', () => {
    expect(partAt(parts, -2000)).toBe(0)
    expect(partAt(parts, 4000)).toBe(2)
  })
  test('knows nothing where nothing is laid out', () => {
    expect(partAt([], 300)).toBeNull()
    expect(partAt([{ top: 0, bottom: 0 }], 300)).toBeNull()
  })
})

test('each of several lists on a page is looked at, and none twice in one movement', () => {
  jest.useFakeTimers()
  const looked: string[] = []
  Object.assign(Taro, { createSelectorQuery: () => ({ selectAll: (list: string) => ({ boundingClientRect: () => ({ exec: () => void looked.push(list) }) }) }) })
  for (const list of ['first', 'second', 'first']) partInSight(list, () => undefined)
  jest.runAllTimers()
  jest.useRealTimers()
  expect(looked).toEqual(['.first', '.second'])
})
