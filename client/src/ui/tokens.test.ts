import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.resolve(__dirname, 'tokens.scss'), 'utf8')
const colours = new Map([...source.matchAll(/--([a-z0-9-]+): #([0-9A-F]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(name => luminance(name === 'white' ? 'FFFFFF' : colours.get(name) ?? '')).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'surface', 'sunk']
const words = [
  ...['ink', 'ink-2', 'ink-3', 'red-ink', 'brass-ink', 'steel'].flatMap(ink => grounds.map(ground => [ink, ground])),
  ['red-ink', 'red-wash'], ['brass-ink', 'brass-wash'], ['steel', 'steel-wash'], ['ok', 'ok-wash'], ['warn', 'warn-wash'], ['stop', 'stop-wash'], ['white', 'red'], ['white', 'ink'],
]

test.each(words)('words in %s are readable on %s', (ink, ground) => expect(contrast(ink ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5))

test.each(['paper', 'surface'])('the edge of a control can be seen on %s', ground => expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3))
