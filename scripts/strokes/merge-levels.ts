/** One character of the table, with all that decides its place. */
export interface Placed {
  character: string
  /** Number of strokes; of a character whose strokes are not known, as Unihan counts them. */
  strokes: number
  /** 横1 竖2 撇3 点4 折5, one after another; '' where they are not known. */
  sequence: string
}

const isBefore = (one: Placed, other: Placed): boolean => (one.strokes === other.strokes ? one.sequence <= other.sequence : one.strokes < other.strokes)

/** Of what is not known, Unihan's count within what its neighbours in the table allow: it counts some characters by other forms. */
function settled(level: readonly Placed[]): Placed[] {
  let last: Placed = { character: '', strokes: 0, sequence: '' }
  return level.map((one, place) => {
    const next = level.slice(place).find(({ sequence }) => sequence !== '')
    const counted = { ...one, strokes: Math.min(one.strokes, next?.strokes ?? one.strokes) }
    last = isBefore(last, counted) ? counted : { ...last, character: one.character }
    return last
  })
}

/** The levels of 《通用规范汉字表》, each in the official order, as one list in that order: by number, then by 横竖撇点折 of the strokes in turn; among equals the lower level first. */
export const mergeLevels = (levels: readonly (readonly Placed[])[]): Placed[] =>
  levels.map(settled).reduce((merged, level) => {
    const all: Placed[] = []
    let next = 0
    for (const one of merged) {
      for (let taken = level[next]; taken && !isBefore(one, taken); taken = level[++next]) all.push(taken)
      all.push(one)
    }
    return [...all, ...level.slice(next)]
  })
