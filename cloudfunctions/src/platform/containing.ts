/** A pattern for texts that hold `words` as they stand, in capitals or not. The database takes no pattern with a NUL in it. */
export const containing = (words: string): RegExp => new RegExp(words.replaceAll('\0', '').trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
