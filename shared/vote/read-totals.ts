import { accept, refuse, type Result } from '../basics/result'

export interface NamedCandidate {
  candidateId: string
  number: number
  name: string
}

/** What is wrong with a row, by its number in the table from 1; 0 speaks of the whole. */
export interface TotalsFault {
  row: number
  kind: 'nobody' | 'ambiguous' | 'not-a-number' | 'twice' | 'missing'
  /** What stands in the row, or the name of who is missing. */
  said: string
}

export interface Total {
  candidateId: string
  votes: number
}

const countOf = (said: string): number | null => {
  const digits = said.replace(/[,，\s]|票$/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

/** A row names a candidate by name, by ballot number or by both; the last cell holds the votes. */
function candidatesIn(cells: readonly string[], candidates: readonly NamedCandidate[]): NamedCandidate[] {
  const names = cells.slice(0, -1).map(cell => cell.trim()).filter(Boolean)
  const byName = candidates.filter(one => names.some(name => name.replace(/\s/g, '') === one.name))
  const byNumber = candidates.filter(one => names.includes(String(one.number)))
  if (byName.length === 0) return byNumber
  const both = byName.filter(one => byNumber.includes(one))
  return both.length > 0 ? both : byName
}

function readRow(cells: readonly string[], row: number, candidates: readonly NamedCandidate[]): Result<Total, TotalsFault> {
  const said = cells.join(' ').trim()
  const [found, other] = candidatesIn(cells, candidates)
  if (!found) return refuse({ row, kind: 'nobody', said })
  if (other) return refuse({ row, kind: 'ambiguous', said })
  const votes = countOf(cells[cells.length - 1] ?? '')
  return votes === null ? refuse({ row, kind: 'not-a-number', said }) : accept({ candidateId: found.candidateId, votes })
}

/** A first row that ends in words says what the columns are. */
const isHead = (cells: readonly string[], place: number) => place === 0 && !/\d/.test(cells[cells.length - 1] ?? '')

/** Everyone on the ballot once; who withdrew may be left out. */
export function totalsFaults(totals: readonly { candidateId: string; row: number }[], candidates: readonly (NamedCandidate & { withdrawn: boolean })[]): TotalsFault[] {
  const nameOf = (id: string) => candidates.find(one => one.candidateId === id)?.name
  const twice = totals.filter(({ candidateId }, position) => totals.findIndex(one => one.candidateId === candidateId) < position)
  const strangers = totals.filter(({ candidateId }) => nameOf(candidateId) === undefined)
  const missing = candidates.filter(one => !one.withdrawn && !totals.some(({ candidateId }) => candidateId === one.candidateId))
  return [
    ...strangers.map(({ row, candidateId }) => ({ row, kind: 'nobody', said: candidateId }) as const),
    ...twice.map(({ row, candidateId }) => ({ row, kind: 'twice', said: nameOf(candidateId) ?? candidateId }) as const),
    ...missing.map(({ name }) => ({ row: 0, kind: 'missing', said: name }) as const),
  ]
}

/** Totals from the rows of a table, as typed, pasted or read from a file; every row that is wrong is named. Empty rows and a head are passed over. */
export function readTotals(rows: readonly (readonly string[])[], candidates: readonly (NamedCandidate & { withdrawn: boolean })[]): Result<Total[], { kind: 'rows-wrong'; faults: TotalsFault[] }> {
  const filled = rows.map((cells, place) => ({ cells: cells.filter(cell => cell.trim() !== ''), row: place + 1 })).filter(({ cells }) => cells.length > 0)
  const read = filled.filter(({ cells }, place) => !isHead(cells, place)).map(({ cells, row }) => ({ row, total: readRow(cells, row, candidates) }))
  const totals = read.flatMap(({ row, total }) => (total.ok ? [{ ...total.value, row }] : []))
  const wrong = read.flatMap(({ total }) => (total.ok ? [] : [total.error]))
  const faults = [...wrong, ...totalsFaults(totals, candidates)]
  return faults.length > 0 ? refuse({ kind: 'rows-wrong', faults }) : accept(totals.map(({ candidateId, votes }) => ({ candidateId, votes })))
}

/** Rows of what was pasted: a line a row, cells parted by tabs, else by white space or commas; a comma before three digits belongs to a number. */
export const rowsOf = (pasted: string): string[][] => pasted.split(/\r?\n/).map(line => line.split(line.includes('\t') ? '\t' : /[，\s]+|,(?!\d{3}(?!\d))/))
