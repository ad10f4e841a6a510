import { takeOrders } from '../workers'
import { prepare } from './prepare'

export interface PrepareOrder {
  /** Of the database. */
  folder: string
  ballots: number
}

takeOrders<PrepareOrder, 'done'>(async ({ folder, ballots }) => {
  prepare(folder, ballots)
  return 'done'
})
