import { asAnswer, offline, type Question, type RawAnswer } from './answer'
import { postJson } from './post-json'
import { accessToken, nextToken } from './session'

const notSignedIn = 401
const signInNeeded: RawAnswer = { ok: false, error: { kind: 'sign-in-needed' } }

const ask = ({ servedBy, name, input }: Question, token: string | null) => postJson(`v1/functions/${servedBy}`, { name, input }, token)

/** Once more with a renewed sign-in: the server's clock decides when one has ended. */
async function askAgain(question: Question, token: string): Promise<RawAnswer> {
  const renewed = await nextToken(token)
  const answer = renewed ? await ask(question, renewed) : null
  if (!renewed || answer?.status === notSignedIn) return signInNeeded
  return answer ? asAnswer(answer.body) : offline
}

/** The web's way: CloudBase's HTTP door, with the sign-in kept by this browser, or as a visitor. */
export async function askByFetch(question: Question): Promise<RawAnswer> {
  const token = await accessToken()
  const answer = await ask(question, token)
  if (!answer) return offline
  return answer.status === notSignedIn && token ? askAgain(question, token) : asAnswer(answer.body)
}
