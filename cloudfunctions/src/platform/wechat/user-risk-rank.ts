import { accept, type Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'
import { unlessSilent } from './unless-silent'

/** 营销作弊: the scene in which WeChat ranks who takes part in a campaign. */
const campaignScene = 1

/** Opening a ballot paper does not wait longer for a rank. */
const enoughMs = 800

const ask = unlessSilent()

/** WeChat's risk rank of a user, 0 (none) to 4 (highest). Needs the openid, and the address that the user calls from. */
export async function userRiskRank(openid: string, address: string, now: number): Promise<Result<number, OpenApiFault>> {
  const answer = await ask(now, () => callOpenApi<{ risk_rank: number }>('riskControl.getUserRiskRank', { openid, scene: campaignScene, client_ip: address }, enoughMs))
  return answer.ok ? accept(answer.value.risk_rank) : answer
}
