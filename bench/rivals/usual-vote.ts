import tcb from '@cloudbase/node-sdk'

/** 投票活动, as a template keeps it: window and limit in one document that every vote reads. */
export interface UsualCampaign {
  _id: string
  opensAt: number
  /** Exclusive. */
  closesAt: number
  mostPicks: number
  ballotsEach: number
}

type Refusal = 'voting-closed' | 'too-many-picks' | 'already-voted'
export type UsualAnswer = { ok: true; value: { castAt: number } } | { ok: false; error: { kind: Refusal } }

const database = tcb.init({ env: process.env.TCB_ENV ?? '' }).database()
const command = database.command
const refuse = (kind: Refusal): UsualAnswer => ({ ok: false, error: { kind } })

/**
 * The vote of the common WeChat templates: read the campaign, count this voter's ballots, insert, increment the
 * candidates' counters. Written as well as it can be without changing its idea: the count goes by an index, and all
 * candidates of a ballot are incremented in one round trip.
 */
export async function main({ input: { campaignId, picks } }: { input: { campaignId: string; picks: string[] } }, context: unknown): Promise<UsualAnswer> {
  const { WX_UNIONID, WX_OPENID } = tcb.getCloudbaseContext(context as never) as { WX_UNIONID?: string; WX_OPENID?: string }
  const voter = WX_UNIONID ?? WX_OPENID
  const now = Date.now()
  const campaign = (await database.collection('usualCampaigns').where({ _id: campaignId }).limit(1).get()).data[0] as UsualCampaign | undefined
  if (!campaign || now < campaign.opensAt || now >= campaign.closesAt) return refuse('voting-closed')
  if (picks.length > campaign.mostPicks) return refuse('too-many-picks')
  const { total = 0 } = await database.collection('usualBallots').where({ campaignId, voter }).count()
  if (total >= campaign.ballotsEach) return refuse('already-voted')
  await database.collection('usualBallots').add({ campaignId, voter, picks, castAt: now })
  await database.collection('usualCandidates').where({ _id: command.in(picks) }).update({ votes: command.inc(1) })
  return { ok: true, value: { castAt: now } }
}
