/** Characters an adult reads in a minute, quietly, on a phone. */
const charactersAMinute = 400

/** Minutes a story takes to read, at least one. */
export const readMinutes = (sections: readonly { paragraphs: readonly string[] }[]): number =>
  Math.max(1, Math.round(sections.flatMap(section => section.paragraphs).join('').length / charactersAMinute))
