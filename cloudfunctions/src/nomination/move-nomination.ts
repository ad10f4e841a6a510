import type { Role } from '@shared/basics/endpoint'
import { accept, refuse, type Result } from '@shared/basics/result'
import { after, type NominationAct, type NominationStatus } from '@shared/nomination/status'
import { recordAct } from '../ledger/record-act'
import { countAtCity } from './city-counts'
import { nominations, type NominationDocument } from './store'
import { tellPeople } from './tell-people'

export interface Move {
  nominationId: string
  act: NominationAct
  at: number
  by: Role | 'timer'
  /** '' for the timer. */
  personId: string
  organisationName: string
  /** What else the act changes. */
  changes?: Partial<Omit<NominationDocument, '_id' | 'revision' | 'status' | 'trail'>>
}

export type MoveRefusal = { kind: 'no-such-nomination' } | { kind: 'not-in-this-status'; status: NominationStatus } | { kind: 'already-moved' }

/** The file after an act of the table, with its mark on the trail. */
export function moved(current: NominationDocument, { act, at, organisationName, changes = {} }: Pick<Move, 'act' | 'at' | 'organisationName' | 'changes'>): Result<NominationDocument, { kind: 'not-in-this-status'; status: NominationStatus }> {
  const status = after(current.status, act)
  if (!status) return refuse({ kind: 'not-in-this-status', status: current.status })
  return accept({ ...current, ...changes, status, trail: [...current.trail, { act, at, organisationName }] })
}

/** Moves one file along the table, recorded; its people are told in the same transaction. `already-moved` when this act was the file's last: what is applied again changes nothing. */
export function moveNomination(move: Move): Promise<Result<NominationDocument, MoveRefusal>> {
  let before: NominationDocument | null = null
  return recordAct<NominationDocument, MoveRefusal>({
    collection: nominations, id: move.nominationId, act: move.act, by: move.by, personId: move.personId, at: move.at,
    decide: current => {
      before = current
      if (!current) return refuse({ kind: 'no-such-nomination' })
      if (current.trail[current.trail.length - 1]?.act === move.act) return refuse({ kind: 'already-moved' })
      return moved(current, move)
    },
    along: async (transaction, next) => {
      await countAtCity(transaction, before, next)
      await tellPeople(transaction, next)
    },
  })
}
