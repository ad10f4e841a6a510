/** How other kinds of file begin, or, an archive, end: what makes one file two when it stands beside a picture. */
const signs = ['PK\u0003\u0004', 'PK\u0005\u0006', '%PDF-', 'Rar!\u001a', '7z\u00bc\u00af', '\u007fELF'].map(sign => Buffer.from(sign, 'latin1'))
const scripts = /<script|<\?php|<html|<!doctype|<svg|javascript:/i

/** Whether what stands beside a picture (its captions, what is behind its end) is another kind of file. */
export const isOfTwoKinds = (parts: readonly Buffer[]): boolean =>
  parts.some(part => signs.some(sign => part.includes(sign)) || (part.length > 1 && part.subarray(0, 2).toString('latin1') === 'MZ') || scripts.test(part.toString('latin1')))
