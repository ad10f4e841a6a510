import { fieldsOf } from '@shared/campaign/known-fields'
import { currentCampaign } from '../campaign/cached-campaign'
import { textPasses } from '../platform/wechat/msg-sec-check'
import { nominationVersions } from './store'
import { textChecks, type TextCheckDocument } from './text-check-store'

const atOnce = 20
/** After so many strokes of the clock a human is not kept waiting any longer. */
const mostTries = 5

/** What others will read: the lines and texts of a submission, no numbers. */
async function wordsOf({ _id, campaignId }: TextCheckDocument, now: number): Promise<string> {
  const [version, campaign] = await Promise.all([nominationVersions.get(_id), currentCampaign(campaignId, now)])
  const fields = fieldsOf(campaign?.charter.form ?? []).filter(({ input }) => input === 'line' || input === 'text')
  return fields.map(({ key }) => version?.answers[key] ?? '').filter(Boolean).join('\n')
}

async function stateOf(check: TextCheckDocument, now: number): Promise<TextCheckDocument['state']> {
  if (check.openid === '') return 'unchecked'
  const words = await wordsOf(check, now)
  if (words === '') return 'passed'
  const passes = await textPasses(check.openid, words)
  if (passes.ok) return passes.value ? 'passed' : 'risky'
  return check.tries + 1 >= mostTries ? 'unchecked' : 'waiting'
}

/** Timer: asks WeChat about the words that were handed in since. Nothing waits for it but the eye of whoever reviews. */
export async function checkTexts(now: number): Promise<void> {
  for (const check of await textChecks.find({ where: { state: 'waiting' }, orderBy: [['_id', 'asc']], limit: atOnce })) {
    const state = await stateOf(check, now)
    await textChecks.update({ _id: check._id, state: 'waiting' }, { state, tries: check.tries + 1, openid: state === 'waiting' ? check.openid : '' })
  }
}
