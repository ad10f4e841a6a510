import { campaignHandlers } from '../campaign/handlers'
import { identityHandlers } from '../identity/handlers'
import { ledgerHandlers } from '../ledger/handlers'
import { nominationHandlers } from '../nomination/handlers'
import { outcomeHandlers } from '../outcome/handlers'
import { publicityHandlers } from '../publicity/handlers'
import { reviewHandlers } from '../review/handlers'
import { scoringHandlers } from '../scoring/handlers'
import { storyHandlers } from '../story/handlers'
import { voteHandlers } from '../vote/handlers'
import type { Handlers } from './handler'

/** Every call but casting, with its handler. */
export const routes: Handlers = {
  ...identityHandlers,
  ...ledgerHandlers,
  ...campaignHandlers,
  ...nominationHandlers,
  ...reviewHandlers,
  ...scoringHandlers,
  ...voteHandlers,
  ...publicityHandlers,
  ...outcomeHandlers,
  ...storyHandlers,
}
