import type { Scenario } from '../scenario/who-is-who'
import type { CampaignHome } from '../../shared/campaign/contract'

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const init = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
  const response = await fetch(path, init)
  const answer = (await response.json()) as Answer & { ok?: boolean; error?: { kind: string } }
  if (!response.ok || answer.ok === false) throw new Error(answer.error?.kind ?? String(response.status))
  return answer
}

export const readScenario = () => ask<Scenario>('/local/scenario')
export const readClock = () => ask<{ now: number; real: boolean }>('/local/clock')
export const moveClock = (wish: { now: number } | { advanceMs: number } | { real: true }) => ask<{ now: number; real: boolean }>('/local/clock', wish)
export const readCampaign = async (campaignId: string) => (await ask<{ value: CampaignHome }>('/local/call', { as: {}, name: 'campaign.home', input: { campaignId } })).value
/** Lets the other invented people do what the running stage wants of them; says what they did. */
export const letOthersAct = (campaignId: string) => ask<{ said: string }>('/local/others', { campaignId })

interface Identity {
  openid: string
  unionid: string
}

/** The address of either face as this person, at this campaign. H5 comes back from WeChat's sign-in with a code, as the official account would send it. */
export async function addressOf(face: 'phone' | 'h5', { openid, unionid }: Identity, campaignId: string): Promise<string> {
  const home = `tabs/campaign/index?campaignId=${campaignId}`
  if (face === 'phone') return `/phone/?as=${openid}&unionid=${unionid}&path=${encodeURIComponent(home)}`
  const { code } = await ask<{ code: string }>('/local/wechat-code', { openid: `oa-${openid}`, unionid })
  return `/h5/?code=${code}#/${home}`
}
