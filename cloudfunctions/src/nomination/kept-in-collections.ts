import type { KeptKey } from '@shared/nomination/what-is-kept'
import type { CollectionName } from '../indexes'

/** Where it is kept: every collection holds a part of what the public is told, or, null, nothing of people. A new one does not compile until somebody has decided. */
export const keptInCollections: Record<CollectionName, KeptKey | null> = {
  acts: 'acts', requests: 'acts', ledgerEntries: 'acts', checkpoints: null, cursors: null,
  organisations: null, appointments: 'posts', grants: 'posts', desks: 'posts', cosigners: 'posts', cosignatures: 'posts',
  messages: 'messages', pushConsents: 'messages',
  campaigns: null, holidayYears: 'posts', sharedPages: null, snapshots: null,
  nominations: 'file', nominationVersions: 'file', nominationDrafts: 'file', nomineeLeads: 'file', paperRows: 'file', quotaPlaces: null, cityCounts: null, textChecks: 'review',
  idNumberClaims: 'idNumber', idNumberReads: 'idNumber',
  materials: 'materials', materialPlaces: 'materials', mediaVerdicts: 'materials', publishedFiles: 'pictures',
  papers: 'papers', consents: 'consents', talentPool: 'talentPool',
  scorecards: 'scores', candidateLists: 'candidate', candidates: 'candidate',
  ballots: 'ballots', boxBatches: 'ballots', boxCheckpoints: null, boxResults: null, voterKeys: 'ballots', keyDestructions: 'posts', tallies: null, channelTotals: 'posts',
  heldBallots: 'network', heldGroups: 'network', holdings: null,
  publicityNotices: 'notice', displays: null, displayCosignatures: 'posts', objections: 'objections', sealedFiles: 'objections', sealedDays: 'objections', suggestions: 'suggestions',
  conferrals: 'honour', honoured: 'honour', stories: 'story', storyDrafts: 'story',
}
