import { accept, type Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'

/** WeChat's usual width: 36 mm on paper at 300 dots an inch. */
const widthPixels = 430
/** Drawn once for a page; whoever makes a poster of it waits. */
const enoughMs = 8000

/** 小程序码: opens `page`, which is given `scene`, at most 32 characters. WeChat makes as many as are asked for. */
export async function miniProgramCode(page: string, scene: string): Promise<Result<Buffer, OpenApiFault>> {
  const answer = await callOpenApi<{ buffer: string }>('wxacode.getUnlimited', { scene, page, width: widthPixels, check_path: false }, enoughMs)
  return answer.ok ? accept(Buffer.from(answer.value.buffer, 'base64')) : answer
}
