import type { Charter } from '../charter'
import { isUnder, leavesOf } from '../charter-path'
import { unless, type CharterRule } from './fault'

/** The notice itself, the names of things and keys made at the announcement need no source. */
const exempt = ['charterId', 'notice', 'sources', 'publicKeys']

const closeUp = (words: string): string => words.replace(/\s+/g, '')

/** The notice as one string without white space; quotes are looked up in it. */
const noticeText = ({ title, number, issuer, sections, annexes }: Charter['notice']): string =>
  closeUp([title, number, issuer, ...sections.flatMap(section => [section.heading, ...section.paragraphs]), ...annexes].join(''))

const coverage: CharterRule = charter => {
  const leaves = leavesOf(charter).filter(leaf => !exempt.some(part => isUnder(leaf, part)))
  const entries = Object.keys(charter.sources)
  return [
    ...leaves.flatMap(leaf => unless(entries.some(entry => isUnder(leaf, entry)), leaf, '没有写明这一项是通知原文所定，还是主办方所定。')),
    ...entries.flatMap(entry => unless(leaves.some(leaf => isUnder(leaf, entry)), `sources.${entry}`, `办法里没有“${entry}”这一项。`)),
  ]
}

const quotes: CharterRule = charter => {
  const text = noticeText(charter.notice)
  return Object.entries(charter.sources).flatMap(([entry, { source, quote }]) => [
    ...unless(source === 'office' || quote !== undefined, `sources.${entry}`, '写着出自通知，却没有引用原文。'),
    ...unless(quote === undefined || text.includes(closeUp(quote)), `sources.${entry}`, `通知原文里找不到“${quote}”。`),
  ])
}

export const sourceRules: CharterRule[] = [coverage, quotes]
