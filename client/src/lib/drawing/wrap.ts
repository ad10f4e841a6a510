/** 避头: marks that no line may begin with. */
const clings = /[，。、；：！？）》」』”’…—·,.;:!?)%]/

/** Says how long these words are on the sheet. */
export type Measure = (words: string) => number

const cut = (line: string) => `${[...line].slice(0, -1).join('').replace(/[，、；：]$/, '')}…`

/**
 * Words on lines no longer than `width`, a mark with what it follows; a mark may hang over the end. What goes beyond `most` lines
 * is cut, and the last line ends with an ellipsis.
 */
export function wrap(measure: Measure, words: string, width: number, most: number): string[] {
  const lines: string[] = ['']
  for (const character of words) {
    const last = lines.length - 1
    const longer = `${lines[last]}${character}`
    if (lines[last] === '' || measure(longer) <= width || clings.test(character)) lines[last] = longer
    else lines.push(character)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '')]
}
