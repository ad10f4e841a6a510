import type { Answers, NominationFile } from '@shared/nomination/contract'
import { maskIdNumber } from '@shared/nomination/mask'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'

/** What is filled in: answers by field key, reasons by clause code. */
export interface Written {
  answers: Answers
  softReasons: Answers
}

/** What this phone holds that the server may not have yet. */
export interface DraftOnPhone extends Written {
  /** The server's draft that was edited. */
  draftRevision: number
  /** What was last sent without an answer: should the server have it, nobody else wrote it. */
  sent: Written | null
}

const nameOf = (nominationId: string) => `nomination:${nominationId}`

export const readPhone = (nominationId: string) => readDraft<DraftOnPhone>(nameOf(nominationId))
export const keepOnPhone = (nominationId: string, draft: DraftOnPhone) => keepDraft(nameOf(nominationId), draft)
export const dropFromPhone = (nominationId: string) => dropDraft(nameOf(nominationId))

// The server gives an ID number back masked: the same number in both forms is one.
const plain = (answers: Answers) =>
  Object.entries(answers).filter(([, answer]) => answer !== '').map(([key, answer]) => [key, /^\d{17}[\dXx]$/.test(answer) ? maskIdNumber(answer) : answer]).sort(([left = ''], [right = '']) => (left < right ? -1 : 1))

/** Whether the two say the same. */
export const isSame = (one: Written, other: Written): boolean =>
  JSON.stringify([plain(one.answers), plain(one.softReasons)]) === JSON.stringify([plain(other.answers), plain(other.softReasons)])

/** The keys in which the two differ, empty taken for missing. */
export const differing = (one: Written, other: Written): string[] => {
  const [left, right] = [Object.fromEntries([...plain(one.answers), ...plain(one.softReasons)]), Object.fromEntries([...plain(other.answers), ...plain(other.softReasons)])]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(key => left[key] !== right[key])
}

/** The version to go on with when a form is opened, and whether the two have grown apart. */
export function startFrom(file: NominationFile, phone: DraftOnPhone | null): { written: Written; isUnsent: boolean; isApart: boolean } {
  const theirs = { answers: file.answers, softReasons: file.softReasons }
  if (!phone || isSame(phone, theirs)) return { written: theirs, isUnsent: false, isApart: false }
  const isOurs = phone.draftRevision === file.draftRevision || (phone.sent !== null && isSame(phone.sent, theirs))
  return { written: phone, isUnsent: true, isApart: !isOurs }
}
