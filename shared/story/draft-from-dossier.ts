import { coverPersonal } from '../basics/cover-personal'
import type { StorySection, Written } from './written'

export interface Dossier {
  name: string
  trade: string
  unitName: string
  deeds: string
  account: string
  achievements: string
  honours: string
}

const paragraphsOf = (text: string) => text.split(/\n+/).map(line => line.trim()).filter(line => line !== '')
const section = (heading: string, text: string): StorySection => ({ heading, blocks: [{ kind: 'text', paragraphs: paragraphsOf(text) }] })
const hasWords = ({ blocks }: StorySection) => blocks.some(block => block.kind === 'text' && block.paragraphs.length > 0)

/** The first sentence, cut to what a lead holds. */
const firstSentence = (text: string) => (text.trim().match(/^[^。！？\n]+[。！？]?/)?.[0] ?? '').slice(0, 120)

/** A dossier is written for offices: whatever looks like a number of a person's, or like where they live, is covered before an editor sees it. */
const coveredIn = (dossier: Dossier): Dossier => Object.fromEntries(Object.entries(dossier).map(([key, text]) => [key, coverPersonal(text as string)])) as unknown as Dossier

/** A story's first draft, made from the dossier in one step; an editor goes on from here. */
export function draftFromDossier(dossier: Dossier): Written {
  const { name, trade, unitName, deeds, account, achievements, honours } = coveredIn(dossier)
  const sections = [section('', account || deeds), section('做成的事', achievements), section('得到的肯定', honours)].filter(hasWords)
  return { title: `${trade}${name}`.slice(0, 40), lead: firstSentence(deeds) || `${unitName}的${trade}${name}。`, column: 'craft', series: '', part: 0, cover: null, sections }
}
