/** One cell that keeps a row from being taken in. */
export interface CellFault {
  /** As Excel names it: C3. */
  cell: string
  sentence: string
}
