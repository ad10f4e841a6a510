import { setting } from './settings'

export interface Fetched {
  address: string
  /** HTTP status; 0 where nobody answered in time. */
  status: number
  bytes: Uint8Array
}

const enoughMs = 5000

/** What anyone gets who opens a public file's address; null where the deployment has not said where its site stands. */
export async function fetchPublic(path: string): Promise<Fetched | null> {
  const site = setting('SITE_ADDRESS')
  if (site === null) return null
  const address = `${site}public/${path}`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(enoughMs) })
    return { address, status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
  } catch {
    return { address, status: 0, bytes: new Uint8Array() }
  }
}
