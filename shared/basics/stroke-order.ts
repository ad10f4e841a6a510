let collator: Intl.Collator | undefined

/** Made at the first need: it takes milliseconds, which a cold function that sorts nothing should not spend. */
const strokes = (): Intl.Collator => (collator ??= new Intl.Collator('zh-u-co-stroke'))

/** 按姓氏笔画为序, as CLDR's stroke collation draws it: fewer strokes first. Among surnames of equal strokes it does not follow 横竖撇点折. */
export const byStrokes = <Item extends { name: string }>(items: readonly Item[]): Item[] => [...items].sort((one, other) => strokes().compare(one.name, other.name))
