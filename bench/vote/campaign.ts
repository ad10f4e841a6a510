import type { CampaignDocument } from '../../cloudfunctions/src/campaign/store'
import type { TallyDocument } from '../../cloudfunctions/src/tally/store'
import type { BallotDocument, CandidateDocument, VoterKeyDocument } from '../../cloudfunctions/src/vote/store'
import type { Charter } from '../../shared/campaign/charter'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { ballot } from '../local-cloud/ballot'

export const campaignId = 'bench'
/** As the reference campaign has them. */
export const candidateCount = 24
export const candidateId = (n: number) => `candidate-${n % candidateCount}`

const opensAt = Date.UTC(2018, 0, 1)
const closesAt = Date.UTC(2099, 0, 1)

/** The reference campaign, its vote open now and its totals shown. */
const charter: Charter = {
  ...taizhou2018,
  charterId: campaignId,
  stages: taizhou2018.stages.map(stage => (stage.kind === 'publicVote' ? { ...stage, opensAt, closesAt } : stage)),
  vote: { ...taizhou2018.vote!, totalsShown: { kind: 'live' } },
}

export const campaign: CampaignDocument = { _id: campaignId, revision: 1, charterJson: JSON.stringify(charter), state: 'announced', draftedAt: opensAt, announcedAt: opensAt, concludedAt: 0, amendments: [] }
export const voterKey: VoterKeyDocument = { _id: campaignId, key: 'ab'.repeat(32) }

const candidate = (n: number): CandidateDocument => ({
  _id: candidateId(n), revision: 1, campaignId, nominationId: `nomination-${n}`, number: n + 1, name: `候选人${n + 1}`, trade: '焊接', unitName: '示例机械有限公司', group: '',
  deed: '二十年如一日钻研焊接，带出徒弟三十人', honours: '浙江省技术能手', achievements: '事迹'.repeat(200), deeds: '事迹'.repeat(400), withdrawn: false,
} as CandidateDocument)
export const candidates = Array.from({ length: candidateCount }, (_, n) => candidate(n))

/** The `n`th ballot of the campaign, cast long ago. */
export const earlierBallot = (n: number): BallotDocument => ({ ...ballot(n), campaignId, riskTags: ballot(n)._id })

/** Everything cast so far, counted. */
export const runningTally = (ballots: number): TallyDocument => {
  const last = ballots > 0 ? earlierBallot(ballots - 1) : null
  const votes = Object.fromEntries(candidates.map(({ _id }, n) => [_id, n * 40_000]))
  return { _id: campaignId, campaignId, count: { ballots, votes }, cursor: { castAt: last?.castAt ?? 0, id: last?._id ?? '' }, countedAt: opensAt }
}
