/** One promise, measured. `holds` is what a reader looks at first. */
export interface Figure {
  bench: string
  figure: string
  value: number
  unit: string
  /** `>= 0.7`, `<= 1.3`. */
  goal: string
  holds: boolean
}

/** Compares `value` with a goal written as `>= n` or `<= n`. */
export function figure(bench: string, name: string, value: number, unit: string, goal: string): Figure {
  const [relation, bound] = goal.split(' ')
  const holds = relation === '>=' ? value >= Number(bound) : value <= Number(bound)
  return { bench, figure: name, value: Math.round(value * 1000) / 1000, unit, goal, holds }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}
