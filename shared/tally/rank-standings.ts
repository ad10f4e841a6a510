/** 并列: equal values share a rank, and the next rank counts all before it (1, 2, 2, 4). Order within a tie is as given. */
export function ranked<Item>(items: readonly Item[], valueOf: (item: Item) => number): (Item & { rank: number })[] {
  const sorted = [...items].sort((one, other) => valueOf(other) - valueOf(one))
  return sorted.map(item => ({ ...item, rank: sorted.findIndex(other => valueOf(other) === valueOf(item)) + 1 }))
}
