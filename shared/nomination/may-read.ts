import type { Channel } from '../campaign/channel'

/** Someone at a file: a person with the organisations that person is an officer of. */
export interface Reader {
  personId: string
  officeIds: string[]
  isCityOfficer: boolean
}

export interface FileOnItsWay {
  /** Who opened it. */
  personId: string
  /** Whom it is about: null until that person has taken it up on their own phone. */
  nomineeId: string | null
  onBehalf: boolean
  channel: Channel
  organisationId: string | null
  unitId: string | null
  recommenderId: string | null
  /** How far it has come so far: 0 with its own people, 1 the unit, 2 the recommender, 3 the city. */
  reach: number
}

/** In which capacity a reader may see a file. */
export type Place = 'own' | 'unit' | 'recommender' | 'city'

type Owned = Pick<FileOnItsWay, 'channel' | 'personId' | 'nomineeId' | 'organisationId'>

/** Whose file it is: the nominee's, before all; and the person's who opened it, or, of an organisation's own recommendation, its officers', whoever they are now. */
export const ownerAs = ({ channel, personId, nomineeId, organisationId }: Owned, reader: Reader): 'nominee' | 'opener' | null => {
  if (nomineeId !== null && nomineeId === reader.personId) return 'nominee'
  const isOpener = channel === 'organisation' ? organisationId !== null && reader.officeIds.includes(organisationId) : personId === reader.personId
  return isOpener ? 'opener' : null
}

/** The places from which `reader` sees this file: only what stands or stood there. Empty: for this reader the file does not exist. */
export const placesAt = (file: FileOnItsWay, reader: Reader): Place[] => {
  const isOfficerOf = (organisationId: string | null) => organisationId !== null && reader.officeIds.includes(organisationId)
  const seen: [Place, boolean][] = [
    ['own', ownerAs(file, reader) !== null],
    ['unit', file.reach >= 1 && isOfficerOf(file.unitId)],
    ['recommender', file.reach >= 2 && isOfficerOf(file.recommenderId)],
    ['city', file.reach >= 3 && reader.isCityOfficer],
  ]
  return seen.filter(([, sees]) => sees).map(([place]) => place)
}

/** 回避: nobody decides on a file about themself, or one of a person they recommend in their own name. To write for somebody who cannot is no interest of one's own. */
export const isOwnMatter = ({ channel, personId, nomineeId, onBehalf }: Pick<FileOnItsWay, 'channel' | 'personId' | 'nomineeId' | 'onBehalf'>, reader: Pick<Reader, 'personId'>): boolean =>
  nomineeId === reader.personId || (channel !== 'organisation' && !onBehalf && personId === reader.personId)
