import { keepDraft, readDraft } from './drafts'

/** 回执: the number of an objection or a suggestion, kept on this phone. Of an anonymous one it is the only way back. */
export interface KeptNumber {
  number: string
  title: string
  at: number
}

const name = 'report-numbers'

/** Newest first. */
export const keptNumbers = (): KeptNumber[] => readDraft<KeptNumber[]>(name) ?? []

export const keepNumber = (kept: KeptNumber) => keepDraft(name, [kept, ...keptNumbers().filter(({ number }) => number !== kept.number)])

export const dropNumber = (number: string) => keepDraft(name, keptNumbers().filter(kept => kept.number !== number))
