import { accept, type Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'

/** WeChat lets no scheme live longer. */
export const schemeLifeDays = 30
const byInterval = 1

/** A link that opens a page of the mini-program from outside of WeChat, for anyone, for thirty days. */
export async function urlScheme(path: string, query: string): Promise<Result<string, OpenApiFault>> {
  const answer = await callOpenApi<{ openlink: string }>('urlscheme.generate', { jump_wxa: { path: `/${path}`, query }, is_expire: true, expire_type: byInterval, expire_interval: schemeLifeDays })
  return answer.ok ? accept(answer.value.openlink) : answer
}
