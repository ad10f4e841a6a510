import type { CampaignHome, StageView } from '@shared/campaign/contract'
import type { StageKind } from '@shared/campaign/stage'
import { sayDays, voteNotes } from '../poster/poster-words'

/** What a union's poster for the wall says. */
export interface UnionPoster {
  /** Address of the picture. */
  picture: string
  name: string
  titleLines: readonly string[]
  stages: readonly string[]
  union: string
  /** '' for none. */
  place: string
}

const told: StageKind[] = ['nomination', 'publicVote', 'publicity']
const isTold = ({ kind }: StageView) => told.includes(kind)

export const unionPoster = (home: CampaignHome, union: string, place: string): Omit<UnionPoster, 'picture'> =>
  ({ name: home.honourTitle, titleLines: home.titleLines, stages: home.stages.filter(isTold).slice(0, 3).map(stage => `${stage.title} ${sayDays(stage)}`), union, place })

/** A text for a union's groups: what it is, until when, where; that nobody has to. */
export const groupText = (home: CampaignHome, union: string, link: string | null): string => [
  home.titleLines.join(''),
  ...voteNotes(home),
  '评选办法、候选人的事迹、公示名单，都在里面，谁都可以看。',
  ...link === null ? [] : [link],
  `${union}转。看不看、转不转都凭自愿，不计数，不奖励。`,
].join('\n')
