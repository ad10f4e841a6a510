import { reaches } from '@shared/identity/reach'
import type { Caller } from '../gateway/caller'
import { command } from '../platform/collection'
import type { Held } from './store'

const isCity = ({ role }: Held) => role === 'cityOfficer'
const isCounty = ({ role }: Held) => role === 'countyOfficer'

/** The post in which a city or county officer acts: the one that reaches furthest. */
export async function officerOf(caller: Caller): Promise<Held> {
  const held = await caller.held()
  const post = held.find(isCity) ?? held.find(isCounty)
  if (!post) throw new Error('the gateway let in someone who is no officer')
  return post
}

export const callerReaches = async (caller: Caller, path: readonly string[]): Promise<boolean> => reaches(await caller.held(), path)

/** What the caller's lists are confined to: nothing for the city and its supervisors, else the officer's own unions. */
export async function withinReach(caller: Caller): Promise<object> {
  const held = await caller.held()
  const unions = held.filter(isCounty).map(post => post.organisationId)
  return held.some(post => post.role === 'cityOfficer' || post.role === 'supervisor') ? {} : { path: command.in(unions) }
}
