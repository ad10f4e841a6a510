/** 避头: marks that no line may begin with. */
const clings = /^[，。、；：！？）》」』”’…—·,.;:!?)%]/
/** What is never parted: a number, a time, a word in Latin letters; else each character by itself. */
const parts = /[A-Za-z0-9:.%]+|[^]/gu

/** Says how long these words are on the sheet. */
export type Measure = (words: string) => number

const cut = (line: string) => `${[...line].slice(0, -1).join('').replace(/[，、；：]$/, '')}…`

function fold(measure: Measure, words: string, width: number): string[] {
  const lines: string[] = ['']
  for (const part of words.match(parts) ?? []) {
    const last = lines.length - 1
    const longer = `${lines[last]}${part}`
    if (lines[last] === '' || measure(longer) <= width || clings.test(part)) lines[last] = longer
    else lines.push(part)
  }
  return lines
}

/** Parted after a mark, where that makes two lines of like length. */
function atMark(measure: Measure, words: string, width: number): string[] | undefined {
  const marks = words.slice(0, -1).split('').flatMap((character, index) => '，。；：！？'.includes(character) ? [index + 1] : [])
  const halves = marks.map(mark => [words.slice(0, mark), words.slice(mark)] as const)
  const uneven = ([first, second]: readonly [string, string]) => Math.abs(measure(first) - measure(second))
  const [best] = [...halves].sort((one, other) => uneven(one) - uneven(other))
  return best && best.every(half => measure(half) <= width) && uneven(best) < width / 2 ? [...best] : undefined
}

/**
 * Words on lines no longer than `width`: parted after a mark where two lines come out alike, a mark with what it follows (it may
 * hang over the end), a number whole, and where the words themselves begin a line. What goes beyond `most` lines is cut, and the last line ends with an ellipsis.
 */
export function wrap(measure: Measure, words: string, width: number, most: number): string[] {
  const lines = words.split('\n').flatMap(paragraph => fold(measure, paragraph, width))
  if (lines.length > most) return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '')]
  return (lines.length === 2 && !words.includes('\n') && atMark(measure, words, width)) || lines
}
