/**
 * Writes `shared/basics/stroke-table.ts`: the 8105 characters of 《通用规范汉字表》 in stroke order. Two sources, both unpacked by hand:
 * `Unihan.zip` of unicode.org (kTGH: the table's own numbers; kTotalStrokes) and cnchar-order of npm (MIT: the strokes of 6770 of them).
 * `npx tsx scripts/strokes/write-stroke-order.ts <folder of Unihan> <folder of cnchar-order>`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mergeLevels, type Placed } from './merge-levels'

const [unihan = '', cnchar = ''] = process.argv.slice(2)
/** Where the second and the third level begin. */
const levels = [0, 3500, 6500, 8105]

const property = (file: string, name: string): [string, string][] =>
  [...readFileSync(path.join(unihan, file), 'utf8').matchAll(new RegExp(`^U\\+(\\w+)\\t${name}\\t(\\S+)`, 'gm'))].map(([, code = '', value = '']) => [String.fromCodePoint(parseInt(code, 16)), value])

/** cnchar's letters of strokes. Hooks upward and rising strokes are kinds of 竖 and 横, the falling right stroke of 点; all others bend. */
const kinds: Record<string, number> = { j: 1, i: 1, f: 2, g: 2, s: 3, k: 4, l: 4, d: 4 }
const [, letters = '{}'] = /JSON\.parse\('(\{"一".*?\})'\)/.exec(readFileSync(path.join(cnchar, 'cnchar.order.min.js'), 'utf8')) ?? []
const written = JSON.parse(letters) as Record<string, string>

const totals = new Map(property('Unihan_IRGSources.txt', 'kTotalStrokes'))
const table = property('Unihan_OtherMappings.txt', 'kTGH').map(([character, place]) => ({ character, place: Number(place.replace('2013:', '')) })).sort((one, other) => one.place - other.place)

const placed = ({ character }: { character: string }): Placed => {
  const sequence = [...(written[character] ?? '')].map(letter => kinds[letter] ?? 5).join('')
  return { character, sequence, strokes: sequence.length || Number(totals.get(character)) }
}

const order = mergeLevels(levels.slice(1).map((end, level) => table.slice(levels[level], end).map(placed)))
writeFileSync('shared/basics/stroke-table.ts', `/**
 * The 8105 characters of 《通用规范汉字表》 by strokes; made by scripts/strokes/write-stroke-order.ts.
 * Order within the table's levels: Unihan's kTGH, Unicode License v3, © 1991-2022 Unicode, Inc. Strokes: cnchar-order 3.2.6, MIT, © 2017 theajack.
 */
export const strokeTable =
  '${order.map(({ character }) => character).join('')}'
`)
console.log(`${order.length} characters, strokes of ${order.filter(({ character }) => written[character]).length} known`)
