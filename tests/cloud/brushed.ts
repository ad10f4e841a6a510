import { instantAt } from '../../shared/basics/shanghai-time'
import { casting, type Voting } from './late-stages'

/** Accounts that WeChat ranks highest: each opens a ballot paper and casts with its ticket. */
export async function brush({ done, campaignId }: Voting, accounts: number, picks: string[]): Promise<void> {
  for (let number = 1; number <= accounts; number += 1) {
    const as = { openid: `farm-${number}-risk-4`, unionid: `farm-${number}`, ip: '203.0.113.77' }
    const { ticket } = await done(as, 'vote.ballotPaper', { campaignId })
    await done(as, 'vote.cast', { ...casting(campaignId, picks), ticket: ticket ?? undefined })
  }
}

/** The morning after the first day of the tests' vote: what was cast on that day is judged and grouped. */
export const morningAfter = instantAt('2018-05-15', '09:00')
