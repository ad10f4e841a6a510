export interface Index {
  name: string
  keys: Record<string, 1 | -1>
  unique?: boolean
}

const declare = <Name extends string>(collections: Record<Name, Index[]>) => collections

/**
 * Every collection and its indexes, read by Local CloudBase and by the deploy step: the SDK itself cannot create them.
 * `_id` is always unique. A missing field counts as null.
 */
export const indexes = declare({
  /** Acts, one for each change of state; `_id` is collection:document:revision. */
  acts: [{ name: 'by-sealed', keys: { sealed: 1, at: 1, _id: 1 } }],
  /** Requests already carried out; `_id` is a hash of person, endpoint and request id. */
  requests: [{ name: 'by-time', keys: { at: 1 } }],
  /** The log of acts; `_id` is the zero-padded sequence number, so that two timers cannot fork it. */
  ledgerEntries: [{ name: 'act', keys: { actId: 1 }, unique: true }],
  checkpoints: [],
  cursors: [],
  organisations: [{ name: 'by-parent', keys: { parentId: 1, _id: 1 } }, { name: 'by-kind', keys: { kind: 1, _id: 1 } }],
  appointments: [{ name: 'by-person', keys: { personId: 1, until: 1 } }, { name: 'by-organisation', keys: { organisationId: 1, _id: 1 } }],
  grants: [{ name: 'by-code', keys: { codeHash: 1 } }, { name: 'by-time', keys: { proposedAt: 1, _id: 1 } }],
  desks: [],
  messages: [{ name: 'by-person', keys: { personId: 1, isRead: 1, _id: 1 } }, { name: 'by-nomination', keys: { nominationId: 1 } }, { name: 'by-push', keys: { push: 1, _id: 1 } }],
  /** Messages that WeChat may still deliver; `_id` is the person's. */
  pushConsents: [],
  campaigns: [{ name: 'by-announcement', keys: { announcedAt: -1, _id: 1 } }, { name: 'by-state', keys: { state: 1, _id: 1 } }],
  voterKeys: [],
  nominations: [
    { name: 'by-person', keys: { personId: 1, _id: 1 } },
    { name: 'by-nominee', keys: { nomineeId: 1, _id: 1 } },
    { name: 'by-invitation', keys: { invitationHash: 1 } },
    { name: 'by-status', keys: { campaignId: 1, status: 1, _id: 1 } },
    { name: 'by-recommender', keys: { recommenderId: 1, campaignId: 1, status: 1, submittedAt: 1, _id: 1 } },
    { name: 'by-unit', keys: { unitId: 1, campaignId: 1, status: 1, submittedAt: 1, _id: 1 } },
    { name: 'by-organisation', keys: { organisationId: 1, campaignId: 1, status: 1, submittedAt: 1, _id: 1 } },
    { name: 'by-reach', keys: { campaignId: 1, reach: 1, status: 1, submittedAt: 1, _id: 1 } },
    { name: 'by-id-number', keys: { campaignId: 1, idNumberHash: 1 } },
    { name: 'by-key', keys: { 'idNumber.version': 1 } },
    { name: 'by-erasure', keys: { campaignId: 1, erasedAt: 1, _id: 1 } },
  ],
  /** Every submission as it was; `_id` is nomination:version. */
  nominationVersions: [{ name: 'by-nomination', keys: { nominationId: 1, at: 1 } }, { name: 'by-key', keys: { 'idNumber.version': 1 } }],
  nominationDrafts: [{ name: 'by-key', keys: { 'idNumber.version': 1 } }],
  /** Files handed in; `_id` is their place's. */
  materials: [{ name: 'by-nomination', keys: { nominationId: 1, position: 1 } }],
  /** Places issued for uploads, until the timer has looked for what was left behind. */
  materialPlaces: [{ name: 'by-nomination', keys: { nominationId: 1, personId: 1 } }, { name: 'by-sweep', keys: { sweepAt: 1 } }],
  /** Public copies of materials; `_id` is purpose:material. */
  publishedFiles: [{ name: 'by-nomination', keys: { nominationId: 1, purpose: 1, _id: 1 } }],
  /** WeChat's verdicts on pictures; `_id` is the trace id. */
  mediaVerdicts: [],
  /** Which rows of paper nominations were taken in; `_id` is campaign:organisation:hash. */
  paperRows: [{ name: 'by-nomination', keys: { nominationId: 1 } }],
  /** Files made for offices, until the timer erases them. */
  papers: [{ name: 'by-erasure', keys: { eraseAt: 1 } }],
  /** Who holds the places of a hard quota; `_id` is campaign:recommender. */
  quotaPlaces: [],
  /** Whose self-nomination an ID number stands in; `_id` is campaign:hash. */
  idNumberClaims: [{ name: 'by-nomination', keys: { nominationId: 1 } }],
  /** Each consent of a file; `_id` is nomination:kind. */
  consents: [],
  /** Who was not chosen and agreed to be kept in mind; `_id` is the nomination's. */
  talentPool: [],
  /** What WeChat says of the texts of a submission; `_id` is nomination:version. */
  textChecks: [{ name: 'by-state', keys: { state: 1, _id: 1 } }],
  /** Which of a nominee's files stands for them before the city; `_id` is campaign:hash. */
  nomineeLeads: [],
  /** How many files before the city stand in each status, in parts; `_id` is campaign:part. */
  cityCounts: [],
  idNumberReads: [{ name: 'by-nomination', keys: { nominationId: 1, at: 1 } }],
  scorecards: [{ name: 'by-nomination', keys: { nominationId: 1 } }, { name: 'by-expert', keys: { campaignId: 1, personId: 1 } }],
  candidateLists: [{ name: 'by-applied', keys: { applied: 1 } }],
  candidates: [{ name: 'by-number', keys: { campaignId: 1, number: 1 } }],
  ballots: [{ name: 'by-time', keys: { campaignId: 1, castAt: 1, _id: 1 } }, { name: 'by-revision', keys: { firstId: 1, revision: 1 } }],
  /** The ballot boxes, a batch a document; `_id` is campaign:batch, so that two timers cannot fork a box. */
  boxBatches: [{ name: 'by-start', keys: { campaignId: 1, start: 1 } }],
  boxCheckpoints: [{ name: 'by-size', keys: { origin: 1, size: 1 } }],
  boxResults: [],
  /** Public keys of supervisors' devices; `_id` is the key's own id. */
  cosigners: [],
  /** Cosignatures of the boxes, only ever added; `_id` is campaign:size:key. */
  cosignatures: [{ name: 'by-box', keys: { campaignId: 1, _id: 1 } }],
  /** Whether a campaign's voter key is to be destroyed; `_id` is the campaign. */
  keyDestructions: [],
  /** Which ballots are held; `_id` is the ballot's. */
  heldBallots: [{ name: 'by-group', keys: { groupId: 1, _id: 1 } }, { name: 'by-part', keys: { campaignId: 1, partFrom: 1 } }],
  /** Held ballots as officers see and decide them; `_id` is campaign:day:hash. */
  heldGroups: [{ name: 'by-campaign', keys: { campaignId: 1, _id: 1 } }, { name: 'by-state', keys: { campaignId: 1, state: 1, _id: 1 } }],
  /** How far ballots are judged and their risk tags erased; `_id` is the campaign. */
  holdings: [{ name: 'by-erased', keys: { erased: 1 } }],
  tallies: [],
  /** Other channels' totals; `_id` is campaign:channel. */
  channelTotals: [{ name: 'by-campaign', keys: { campaignId: 1 } }],
  publicityNotices: [{ name: 'by-campaign', keys: { campaignId: 1, state: 1, publishedAt: -1, _id: 1 } }, { name: 'by-level', keys: { campaignId: 1, level: 1, state: 1 } }, { name: 'by-office', keys: { campaignId: 1, roundKey: 1, organisationId: 1, state: 1 } }, { name: 'by-state', keys: { state: 1, applied: 1 } }, { name: 'by-last-day', keys: { state: 1, lastDay: 1, _id: 1 } }, { name: 'by-publication', keys: { state: 1, publishedAt: -1, _id: 1 } }],
  /** 公示记录: what was put on display, and what was found there day by day. */
  displays: [{ name: 'by-notice', keys: { noticeId: 1, _id: 1 } }],
  displayCosignatures: [{ name: 'by-notice', keys: { noticeId: 1, size: 1, _id: 1 } }],
  /** 放假安排 of years that the table does not have; `_id` is made of the year. */
  holidayYears: [],
  /** 异议, sealed; `_id` is a keyed hash of the number. */
  objections: [
    { name: 'by-notice', keys: { noticeId: 1, _id: 1 } },
    { name: 'by-owner', keys: { ownerHash: 1 } },
    { name: 'by-nominee', keys: { nomineeHash: 1 } },
    { name: 'by-applied', keys: { isApplied: 1 } },
    { name: 'by-open', keys: { isOpen: 1, _id: 1 } },
  ],
  /** Files sent for an objection; `_id` is their place's. */
  sealedFiles: [{ name: 'by-owner', keys: { ownerHash: 1, at: 1 } }],
  /** What the ledger commits to of what is sealed; `_id` is the day. */
  sealedDays: [],
  /** 投诉建议; `_id` begins with its time. */
  suggestions: [{ name: 'by-person', keys: { personId: 1, _id: 1 } }, { name: 'by-state', keys: { state: 1, _id: 1 } }, { name: 'by-request', keys: { sentAs: 1 }, unique: true }],
  conferrals: [{ name: 'by-state', keys: { state: 1, applied: 1 } }],
  honoured: [{ name: 'by-campaign', keys: { campaignId: 1, _id: 1 } }],
  stories: [{ name: 'by-state', keys: { state: 1, releasedAt: -1, _id: 1 } }, { name: 'by-nomination', keys: { nominationId: 1 } }, { name: 'by-campaign', keys: { campaignId: 1, _id: 1 } }, { name: 'by-withdrawal', keys: { withdrawnAt: 1 } }, { name: 'by-taking-back', keys: { takenBackAt: 1 } }],
  /** What editors are writing; `_id` is the story's. */
  storyDrafts: [],
  /** What the public sees, ready to be answered; `_id` is kind:key. */
  snapshots: [],
  /** Pages that are passed on; `_id` is the short id, which is made of the page. */
  sharedPages: [],
})

export type CollectionName = keyof typeof indexes
