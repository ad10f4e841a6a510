/** A place in a charter, names joined by dots: `stages.publicVote.opensAt`. */
export type CharterPath = string

/** What an element of a list is called in a path: by what names it, else by its position. */
const nameOf = (element: unknown, position: number): string => {
  if (typeof element !== 'object' || element === null) return String(position)
  const named = element as Record<string, unknown>
  const name = named['key'] ?? named['code'] ?? named['channel']
  return typeof name === 'string' && name !== '' ? name : String(position)
}

const childrenOf = (value: unknown): [string, unknown][] => {
  if (Array.isArray(value)) return value.map((element, position) => [nameOf(element, position), element])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

export const join = (path: CharterPath, name: string): CharterPath => (path === '' ? name : `${path}.${name}`)

/** The paths of all values that hold no further values; an empty list counts as a value. */
export const leavesOf = (value: unknown, path: CharterPath = ''): CharterPath[] => {
  const children = childrenOf(value)
  return children.length === 0 ? [path] : children.flatMap(([name, child]) => leavesOf(child, join(path, name)))
}

/** The same place that `steps` (keys and positions) lead to, in names. */
export const pathOf = (value: unknown, steps: readonly PropertyKey[]): CharterPath => {
  let path = ''
  let here = value
  for (const step of steps) {
    const next: unknown = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined
    path = join(path, Array.isArray(here) && typeof step === 'number' ? nameOf(next, step) : String(step))
    here = next
  }
  return path
}

/** Whether `path` is `prefix` itself or lies under it. */
export const isUnder = (path: CharterPath, prefix: CharterPath): boolean => path === prefix || path.startsWith(`${prefix}.`)
