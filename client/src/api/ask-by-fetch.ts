import { asAnswer, offline, type Question, type RawAnswer } from './answer'
import { postJson } from './post-json'
import { accessToken, signOut } from './session'

const notSignedIn = 401

/** The web's way: CloudBase's HTTP door, with the sign-in kept by this browser, or as a visitor. */
export async function askByFetch({ servedBy, name, input }: Question): Promise<RawAnswer> {
  const token = await accessToken()
  const answer = await postJson(`v1/functions/${servedBy}`, { name, input }, token)
  if (!answer) return offline
  if (answer.status !== notSignedIn || !token) return asAnswer(answer.body)
  signOut()
  return { ok: false, error: { kind: 'sign-in-needed' } }
}
