import { endOfDay, startOfDay } from '@shared/basics/shanghai-time'
import type { Charter } from '@shared/campaign/charter'

const office = { source: 'office' as const }

/** What the office typed over is the office's, whatever the notice of the charter it was copied from said. */
const asOffice = (charter: Charter, paths: readonly string[]): Charter => ({ ...charter, sources: { ...charter.sources, ...Object.fromEntries(paths.map(path => [path, office])) } })

/** Texts and numbers that an edition changes, as they are typed. */
export interface Basics {
  charterId: string
  firstLine: string
  secondLine: string
  honourTitle: string
  issuedOn: string
}

export const basicsOf = ({ charterId, titleLines, honourTitle, issuedOn }: Charter): Basics => ({ charterId, firstLine: titleLines[0] ?? '', secondLine: titleLines[1] ?? '', honourTitle, issuedOn })

/** The charter with these names. Its title is made of its two lines. */
export function withBasics(charter: Charter, { charterId, firstLine, secondLine, honourTitle, issuedOn }: Basics): Charter {
  const titleLines = [firstLine, secondLine].filter(line => line.trim() !== '')
  const named = { ...charter, charterId, titleLines, honourTitle, issuedOn, title: titleLines.join(''), awards: charter.awards.map((award, place) => place === 0 ? { ...award, title: honourTitle } : award) }
  return asOffice(named, ['title', 'titleLines', 'honourTitle', 'issuedOn', 'awards'])
}

/** A stage from its first day to its last, which counts until 24:00. An empty last day leaves the end open. */
export function withStage(charter: Charter, key: string, firstDay: string, lastDay: string): Charter {
  const stages = charter.stages.map(stage => stage.key === key ? { ...stage, opensAt: startOfDay(firstDay), closesAt: lastDay ? endOfDay(lastDay) : null } : stage)
  const isNomination = charter.stages.some(stage => stage.key === key && stage.kind === 'nomination')
  const deadlines = isNomination && lastDay ? charter.deadlines.map(deadline => deadline.level === 'city' ? { ...deadline, at: endOfDay(lastDay), said: '按本届通知' } : deadline) : charter.deadlines
  return asOffice({ ...charter, stages, deadlines }, [`stages.${key}.opensAt`, `stages.${key}.closesAt`, ...(isNomination ? ['deadlines'] : [])])
}

/** How many, as they are typed: candidates, named, fewest and most picks. */
export function withCounts(charter: Charter, counts: { candidates: number; listed: number; fewestPicks: number; mostPicks: number; workingDays: number; objectionWorkingDays: number }): Charter {
  const { candidates, listed, fewestPicks, mostPicks, workingDays, objectionWorkingDays } = counts
  const counted = {
    ...charter,
    scoring: charter.scoring && { ...charter.scoring, candidates },
    vote: charter.vote && { ...charter.vote, picks: { minimum: fewestPicks, maximum: mostPicks } },
    publicity: charter.publicity.map(round => ({ ...round, ...(round.level === 'city' ? { listed } : {}), workingDays, objectionWorkingDays })),
    awards: charter.awards.map((award, place) => place === 0 ? { ...award, count: listed } : award),
  }
  return asOffice(counted, ['awards', ...(charter.scoring ? ['scoring.candidates'] : []), ...(charter.vote ? ['vote.picks'] : []), ...charter.publicity.flatMap(({ key }) => [`publicity.${key}.listed`, `publicity.${key}.workingDays`, `publicity.${key}.objectionWorkingDays`])])
}

export function countsOf({ scoring, vote, publicity }: Charter) {
  const { listed = 0, workingDays = 5, objectionWorkingDays = 5 } = publicity[publicity.length - 1] ?? {}
  return { candidates: scoring?.candidates ?? 0, listed, fewestPicks: vote?.picks.minimum ?? 1, mostPicks: vote?.picks.maximum ?? 0, workingDays, objectionWorkingDays }
}

const closeUp = (words: string) => words.replace(/\s+/g, '')
const isHeading = (line: string) => /^[一二三四五六七八九十]+、/.test(line) || /^附件/.test(line)

/** The notice's sections out of its pasted text: a line such as 一、… or 附件… begins a new one. */
export function sectionsOf(text: string): Charter['notice']['sections'] {
  const sections: Charter['notice']['sections'] = []
  for (const line of text.split('\n').map(one => one.trim()).filter(Boolean)) {
    if (sections.length === 0 || isHeading(line)) sections.push({ heading: isHeading(line) ? line : '通知', paragraphs: isHeading(line) ? [] : [line] })
    else sections[sections.length - 1]?.paragraphs.push(line)
  }
  return sections.map(section => section.paragraphs.length > 0 ? section : { ...section, paragraphs: [section.heading] })
}

export const noticeText = ({ notice }: Charter): string => notice.sections.flatMap(({ heading, paragraphs }) => [heading === '通知' ? '' : heading, ...paragraphs]).filter(Boolean).join('\n')

/** Another notice: what it no longer states in the quoted words becomes the office's own. */
export function withNotice(charter: Charter, notice: { title: string; number: string; text: string }): Charter {
  const next = { ...charter.notice, title: notice.title, number: notice.number, sections: sectionsOf(notice.text) }
  const whole = closeUp([next.title, next.number, next.issuer, ...next.sections.flatMap(section => [section.heading, ...section.paragraphs]), ...next.annexes].join(''))
  const sources = Object.fromEntries(Object.entries(charter.sources).map(([path, { source, quote }]) => [path, quote && !whole.includes(closeUp(quote)) ? office : { source, ...(quote ? { quote } : {}) }]))
  return { ...charter, notice: next, sources }
}
