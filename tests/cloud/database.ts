import { databaseAt } from '../../scripts/ledger/kept-log'

/** The documents behind a running Local CloudBase, through the real SDK: to look at what was kept, and to plant. */
export const databaseOf = databaseAt
