import type { StorySection } from './contract'

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
const section = (heading: string, text: string): StorySection => ({ heading, paragraphs: paragraphsOf(text) })

/** The first sentence, cut to what a lead holds. */
const firstSentence = (text: string) => (text.trim().match(/^[^。！？\n]+[。！？]?/)?.[0] ?? '').slice(0, 120)

/** A story's first draft, made from the dossier in one step; an editor goes on from here. */
export function draftFromDossier({ name, trade, unitName, deeds, account, achievements, honours }: Dossier): { title: string; lead: string; sections: StorySection[] } {
  const sections = [section('', account || deeds), section('做成的事', achievements), section('得到的肯定', honours)]
  return { title: `${trade}${name}`, lead: firstSentence(deeds) || `${unitName}的${trade}${name}。`, sections: sections.filter(one => one.paragraphs.length > 0) }
}
