import { inPlainLetters } from '../basics/plain-letters'

const groups = /^YY([0-9A-Z]{4})([0-9A-Z]{4})([0-9A-Z]{4})$/

/** 异议编号 from twelve bytes or more: YY-7K2M-QF4P-9X3D. Sixty bits: whoever holds it finds the objection, and nobody guesses it. */
export function objectionNumber(bytes: readonly number[]): string {
  return inPlainLetters(bytes.slice(0, 12)).replace(/^(.{4})(.{4})(.{4})$/, 'YY-$1-$2-$3')
}

/** A number as somebody typed it, brought into its form; null for what is none. */
export function readObjectionNumber(typed: string): string | null {
  const [, ...parts] = groups.exec(typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '')) ?? []
  return parts.length === 3 ? `YY-${parts.join('-')}` : null
}
