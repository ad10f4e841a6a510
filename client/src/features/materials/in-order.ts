let last: Promise<unknown> = Promise.resolve()

/** Changes to the files of a page, one after the other: a caption that is kept while its line is moved must not put the old order back, nor a file be taken out before its line was told. */
export function inOrder<Value>(change: () => Promise<Value>): Promise<Value> {
  const next = last.then(change)
  last = next.catch(() => null)
  return next
}
