import { accept, type Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'

/** WeChat checks at most this many characters in one call. */
const mostCharacters = 2500
/** 评论: what a person writes and others will read. */
const scene = 2

const parts = (text: string): string[] => {
  const characters = Array.from(text)
  return Array.from({ length: Math.ceil(characters.length / mostCharacters) }, (_, place) => characters.slice(place * mostCharacters, (place + 1) * mostCharacters).join(''))
}

/** Whether WeChat lets a text of this person pass; `openid` has to have used the mini-program within two hours. */
export async function textPasses(openid: string, text: string): Promise<Result<boolean, OpenApiFault>> {
  for (const content of parts(text)) {
    const answer = await callOpenApi<{ result?: { suggest?: string } }>('security.msgSecCheck', { openid, version: 2, scene, content })
    if (!answer.ok) return answer
    if (answer.value.result?.suggest !== 'pass') return accept(false)
  }
  return accept(true)
}
