import { turnOf } from './use-turning'

const at = (clientX: number, clientY: number) => ({ clientX, clientY })

test.each([
  ['to the left turns on', at(300, 400), at(180, 410), 1],
  ['to the right turns back', at(60, 400), at(200, 380), -1],
  ['up and down only scrolls', at(200, 600), at(120, 300), 0],
  ['a little aside is a touch', at(200, 400), at(150, 400), 0],
])('a finger %s', (_, from, to, way) => expect(turnOf(from, to)).toBe(way))
