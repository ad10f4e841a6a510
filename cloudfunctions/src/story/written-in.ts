import type { Written } from '@shared/story/written'

/** The words alone, out of whatever document holds them. */
export const writtenIn = ({ title, lead, column, series, part, cover, sections }: Written): Written => ({ title, lead, column, series, part, cover, sections })

/** Words of a story that nobody may read any more. */
export const noWords: Written = { title: '', lead: '', column: 'craft', series: '', part: 0, cover: null, sections: [] }

/** Whether two stories read the same. Keys come back from a database in any order. */
export const readsTheSame = (one: Written, other: Written): boolean => inOrder(writtenIn(one)) === inOrder(writtenIn(other))

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner))
