import { accept, type Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'

const image = 2
/** 资料: what a person tells of themself. */
const profileScene = 1
const version = 2

/** Asks WeChat to look at a picture behind a temporary address, at most 10 MB. Its verdict comes within half an hour to the function `moderation`. */
export async function checkPicture(url: string, openid: string): Promise<Result<{ traceId: string }, OpenApiFault>> {
  const answer = await callOpenApi<{ trace_id: string }>('security.mediaCheckAsync', { media_url: url, media_type: image, version, scene: profileScene, openid })
  return answer.ok ? accept({ traceId: answer.value.trace_id }) : answer
}
