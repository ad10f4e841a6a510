import type { InputOf, ParsedOf, RefusalOf, ValueOf } from './basics/endpoint'
import { campaignContract } from './campaign/contract'
import { identityContract } from './identity/contract'
import { inboxContract } from './inbox/contract'
import { ledgerContract } from './ledger/contract'
import { nominationContract } from './nomination/contract'
import { objectionContract } from './objection/contract'
import { outcomeContract } from './outcome/contract'
import { publicityContract } from './publicity/contract'
import { reviewContract } from './review/contract'
import { scoringContract } from './scoring/contract'
import { sharingContract } from './sharing/contract'
import { storyContract } from './story/contract'
import { suggestionContract } from './suggestion/contract'
import { voteContract } from './vote/contract'

/** Every call a client may make, merged from the slices. */
export const contract = {
  ...identityContract,
  ...ledgerContract,
  ...inboxContract,
  ...campaignContract,
  ...nominationContract,
  ...reviewContract,
  ...scoringContract,
  ...voteContract,
  ...publicityContract,
  ...objectionContract,
  ...outcomeContract,
  ...storyContract,
  ...suggestionContract,
  ...sharingContract,
}

export type Contract = typeof contract
export type EndpointName = keyof Contract
export type CallInput<Name extends EndpointName> = InputOf<Contract[Name]>
export type CallParsed<Name extends EndpointName> = ParsedOf<Contract[Name]>
export type CallValue<Name extends EndpointName> = ValueOf<Contract[Name]>
export type CallRefusal<Name extends EndpointName> = RefusalOf<Contract[Name]>
