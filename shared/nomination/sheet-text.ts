/** What a spreadsheet would take for a formula at the head of a cell (OWASP: CSV injection). */
const armed = /^[=+\-@\t\r]/
const disarmedHead = /^'(?=[=+\-@\t\r])/

/** Marks that no office file may hold: XML 1.0 has no place for them. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '')

/** The text as a cell that stays text, however it is saved and opened again. */
export const disarmed = (text: string): string => {
  const clean = printable(text)
  return armed.test(clean) ? `'${clean}` : clean
}

/** What a disarmed cell said. */
export const typedInto = (cell: string): string => cell.replace(disarmedHead, '')
