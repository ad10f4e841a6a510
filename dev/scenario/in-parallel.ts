/** Runs `work` over all items, at most `width` at a time; results in the items' order. */
export async function inParallel<Item, Value>(items: readonly Item[], width: number, work: (item: Item, index: number) => Promise<Value>): Promise<Value[]> {
  const results: Value[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as Item, index)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
