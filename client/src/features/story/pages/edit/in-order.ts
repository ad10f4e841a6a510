/** A list with one thing changed, taken out, or moved up by one place. */
export const replaced = <Item>(all: readonly Item[], index: number, changed: Item): Item[] => all.map((one, place) => place === index ? changed : one)
export const without = <Item>(all: readonly Item[], index: number): Item[] => all.filter((_, place) => place !== index)
export const lifted = <Item>(all: readonly Item[], index: number): Item[] => [...all.slice(0, index - 1), ...all.slice(index, index + 1), ...all.slice(index - 1, index), ...all.slice(index + 1)]
