import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../ledger/canonical-json'
import type { PublicityNotice } from './notice'

/** What of a notice never changes once it is on display: all that it prints, and how its list was reached. */
const frozenParts = [
  'campaignId', 'roundKey', 'level', 'title', 'basis', 'process', 'listed', 'order', 'firstDay', 'lastDay', 'workingDays', 'objectionWorkingDays', 'objectionsCloseAt',
  'howToObject', 'office', 'contact', 'issuer', 'issuedOn', 'boxRoot', 'boxSize', 'voids', 'ranking', 'formula',
] as const
export type FrozenNotice = Pick<PublicityNotice, (typeof frozenParts)[number]>

/** The frozen text, byte by byte as anyone can fetch it. Of a notice as it was proposed: later removals are not in it. */
export const frozenText = (notice: FrozenNotice): string => canonicalJson(Object.fromEntries(frozenParts.map(part => [part, notice[part]])))

/** SHA-256 of these bytes, hex: the notice's `contentHash`. */
export const contentHashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Under the address of public files. */
export const frozenPath = (contentHash: string): string => `notices/${contentHash}.json`
