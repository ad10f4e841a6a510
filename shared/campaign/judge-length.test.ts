import { judgeLength } from './judge-length'

const words = (count: number) => '匠'.repeat(count)

describe('judgeLength', () => {
  test.each([
    ['max', 1500, 1500, 'fitting', false],
    ['max', 1500, 1501, 'long', true],
    ['max', 1500, 0, 'fitting', false],
    ['about', 500, 449, 'short', false],
    ['about', 500, 450, 'fitting', false],
    ['about', 500, 650, 'fitting', false],
    ['about', 500, 651, 'long', false],
    ['target', 2000, 1240, 'short', false],
    ['target', 2000, 2000, 'fitting', false],
    ['target', 2000, 5000, 'long', false],
  ] as const)('%s %d: %d written is %s', (kind, characters, written, standing, refused) => {
    expect(judgeLength({ kind, characters }, words(written))).toEqual({ written, standing, refused })
  })
})
