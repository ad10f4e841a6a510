/** What has to be so before the first call of an instance, asked once; what failed is asked again at the next. */
export function beforeFirst(check: () => Promise<void>): () => Promise<void> {
  let passing: Promise<void> | undefined
  const again = (error: unknown) => {
    passing = undefined
    throw error
  }
  return () => (passing ??= check().catch(again))
}
