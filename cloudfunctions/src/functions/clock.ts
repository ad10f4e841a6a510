import { readingCampaignsOnce } from '../campaign/each-campaign'
import { finishWithdrawals } from '../campaign/jobs'
import { sealActs } from '../ledger/jobs'
import { pushMessages } from '../inbox/jobs'
import { finishLateFiles } from '../nomination/jobs'
import { checkTexts } from '../nomination/check-texts'
import { eraseExpired } from '../nomination/erase-expired'
import { erasePapers } from '../nomination/papers/erase-papers'
import { sweepPlaces } from '../nomination/materials/sweep-places'
import { rotateIdNumbers } from '../nomination/rotate-id-numbers'
import { tellNearDeadlines } from '../nomination/tell-near-deadlines'
import { tellSecondLooks } from '../nomination/tell-second-looks'
import { concludeCampaigns } from '../outcome/conclude'
import { finishConferrals } from '../outcome/jobs'
import { commitDaily } from '../objection/commit-sealed'
import { eraseObjections } from '../objection/erase-objections'
import { finishDecisions, remindOfObjections, sweepSealedFiles } from '../objection/jobs'
import { requireSecrets } from '../platform/secrets'
import { finishPublication } from '../publicity/jobs'
import { watchDisplays } from '../publicity/watch-display'
import { writeDisplayProofs } from '../publicity/write-display-proofs'
import { finishSettlement } from '../scoring/jobs'
import { writeResults, writeSnapshots } from '../snapshot/jobs'
import { finishTakenBack } from '../story/jobs'
import { countVotes } from '../tally/jobs'
import { eraseRiskTags } from '../vote/erase-risk-tags'
import { holdBallots } from '../vote/hold-ballots'
import { sealBoxes } from '../vote/jobs'

type Job = (now: number) => Promise<void>

/** What the timer does every minute, in this order. Each may break off anywhere and be run again. Sealing takes up what the others did, and what the public sees of it is written last. */
const jobs: Record<string, Job> = {
  'scoring.finishSettlement': finishSettlement,
  'campaign.finishWithdrawals': finishWithdrawals,
  'tally.countVotes': countVotes,
  'vote.holdBallots': holdBallots,
  'vote.sealBoxes': sealBoxes,
  'publicity.finishPublication': finishPublication,
  'publicity.watchDisplays': watchDisplays,
  'objection.finishDecisions': finishDecisions,
  'objection.remindOfObjections': remindOfObjections,
  'objection.sweepSealedFiles': sweepSealedFiles,
  'objection.commitDaily': commitDaily,
  'objection.eraseObjections': eraseObjections,
  'outcome.finishConferrals': finishConferrals,
  'outcome.concludeCampaigns': concludeCampaigns,
  'nomination.finishLateFiles': finishLateFiles,
  'nomination.checkTexts': checkTexts,
  'nomination.tellNearDeadlines': tellNearDeadlines,
  'nomination.tellSecondLooks': tellSecondLooks,
  'nomination.eraseExpired': eraseExpired,
  'nomination.sweepPlaces': sweepPlaces,
  'nomination.erasePapers': erasePapers,
  'story.finishTakenBack': finishTakenBack,
  'nomination.rotateIdNumbers': rotateIdNumbers,
  'vote.eraseRiskTags': eraseRiskTags,
  'inbox.pushMessages': pushMessages,
  'ledger.sealActs': sealActs,
  'publicity.writeDisplayProofs': writeDisplayProofs,
  'snapshot.writeResults': writeResults,
  'snapshot.writeSnapshots': writeSnapshots,
}

async function run(name: string, job: Job, now: number): Promise<[string, string]> {
  try {
    await job(now)
    return [name, 'done']
  } catch (error) {
    console.error(name, (error as Error).stack ?? error)
    return [name, 'failed']
  }
}

requireSecrets()

/** The timer. One job that fails does not keep the others from running. */
export async function main(): Promise<Record<string, string>> {
  const now = Date.now()
  const outcomes: [string, string][] = []
  await readingCampaignsOnce(async () => {
    for (const [name, job] of Object.entries(jobs)) outcomes.push(await run(name, job, now))
  })
  return Object.fromEntries(outcomes)
}
