import { campaignListSnapshots } from '../campaign/campaign-list'
import { campaignSnapshots } from '../campaign/public-campaign'
import { directorySnapshots } from '../outcome/honoured-snapshots'
import { noticeListSnapshots } from '../publicity/list-notices'
import { noticeSnapshots } from '../publicity/notice-snapshots'
import { storyListSnapshots, storySnapshots } from '../story/story-snapshots'
import { candidateListSnapshots, candidateSnapshots } from '../vote/candidate-snapshots'
import { resultsSnapshots } from '../vote/results-snapshots'

/** Every kind of snapshot, by the name that stands before its keys. */
export const snapshotKinds = {
  campaigns: campaignListSnapshots,
  campaign: campaignSnapshots,
  candidates: candidateListSnapshots,
  candidate: candidateSnapshots,
  results: resultsSnapshots,
  notices: noticeListSnapshots,
  notice: noticeSnapshots,
  stories: storyListSnapshots,
  story: storySnapshots,
  directory: directorySnapshots,
}
export type SnapshotKind = keyof typeof snapshotKinds

export interface SnapshotName {
  kind: SnapshotKind
  key: string
}
