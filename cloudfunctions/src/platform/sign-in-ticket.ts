import { cloud } from './cloud'

const sessionMs = 12 * 3_600_000

/** A CloudBase custom-login ticket: good for ten minutes, its session for a working day. The uid is a person id, 4 to 32 characters. */
export const signInTicket = (personId: string, now: number): string => cloud.auth().createTicket(personId, { refresh: 3_600_000, expire: now + sessionMs })
