import type { Channel } from '../campaign/channel'

/** Someone at a file: a person with the organisations that person is an officer of. */
export interface Reader {
  personId: string
  officeIds: string[]
  isCityOfficer: boolean
}

export interface FileOnItsWay {
  personId: string
  channel: Channel
  organisationId: string | null
  unitId: string | null
  recommenderId: string | null
  /** How far it has come so far: 0 with its own people, 1 the unit, 2 the recommender, 3 the city. */
  reach: number
}

/** In which capacity a reader may see a file. */
export type Place = 'own' | 'unit' | 'recommender' | 'city'

/** Whose file it is: the person's who opened it; an organisation's own recommendation belongs to its officers, whoever they are now. */
export const isOwn = ({ channel, personId, organisationId }: Pick<FileOnItsWay, 'channel' | 'personId' | 'organisationId'>, reader: Reader): boolean =>
  channel === 'organisation' ? organisationId !== null && reader.officeIds.includes(organisationId) : personId === reader.personId

/** The places from which `reader` sees this file: only what stands or stood there. Empty: for this reader the file does not exist. */
export const placesAt = (file: FileOnItsWay, reader: Reader): Place[] => {
  const isOfficerOf = (organisationId: string | null) => organisationId !== null && reader.officeIds.includes(organisationId)
  const seen: [Place, boolean][] = [
    ['own', isOwn(file, reader)],
    ['unit', file.reach >= 1 && isOfficerOf(file.unitId)],
    ['recommender', file.reach >= 2 && isOfficerOf(file.recommenderId)],
    ['city', file.reach >= 3 && reader.isCityOfficer],
  ]
  return seen.filter(([, sees]) => sees).map(([place]) => place)
}

/** 回避: nobody decides on a file that they opened for themselves or recommended in their own name. */
export const isOwnMatter = ({ channel, personId }: Pick<FileOnItsWay, 'channel' | 'personId'>, reader: Pick<Reader, 'personId'>): boolean => channel !== 'organisation' && personId === reader.personId
