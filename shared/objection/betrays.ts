/** Spaces, marks and width say nothing about whose words these are. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

/** So many characters in a row that stand in the objection too are its very words. */
const verbatim = 12
/** Of a contact: shorter runs of figures are dates and numbers of anything. */
const figures = 5

export interface Objecting {
  name: string
  contact: string
  text: string
}

const runsOf = (text: string, length: number): string[] => Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))

/** What of the objector's name, contact and own words stands in a text that others are told; null when nothing does. */
export function betrayedBy(told: string, { name, contact, text }: Objecting): string | null {
  const said = bare(told)
  const own = [name, ...(contact.match(/\d[\d\s-]+\d/g) ?? []).filter(part => bare(part).length >= figures)].map(bare).filter(part => part.length > 1)
  return own.find(part => said.includes(part)) ?? runsOf(bare(text), verbatim).find(run => said.includes(run)) ?? null
}
