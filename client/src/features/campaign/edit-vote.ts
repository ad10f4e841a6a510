import type { Charter } from '@shared/campaign/charter'

type Vote = NonNullable<Charter['vote']>
type Group = NonNullable<Vote['groups']>['of'][number]
type Sources = Charter['sources']

const office = { source: 'office' as const }
const groupField = 'voteGroup'

/** Entries that speak of what was changed go; what stands there now is the office's. */
function officeFor(sources: Sources, paths: readonly { path: string; stands: boolean }[]): Sources {
  const kept = Object.entries(sources).filter(([entry]) => !paths.some(({ path }) => entry === path || entry.startsWith(`${path}.`)))
  return { ...Object.fromEntries(kept), ...Object.fromEntries(paths.filter(one => one.stands).map(({ path }) => [path, office])) }
}

/** The charter with another vote rule; a value of undefined takes the part away. */
export function withVote(charter: Charter, change: { [Key in keyof Vote]?: Vote[Key] | undefined }): Charter {
  if (!charter.vote) return charter
  const vote = Object.fromEntries(Object.entries({ ...charter.vote, ...change }).filter(([, value]) => value !== undefined)) as Vote
  const paths = Object.entries(change).map(([key, value]) => ({ path: `vote.${key}`, stands: value !== undefined }))
  return { ...charter, vote, sources: officeFor(charter.sources, paths) }
}

/** 计算: the experts' percentage; the rest is the vote's. */
export const withWeights = (charter: Charter, experts: number, tieRule: Charter['tieRule']): Charter =>
  ({ ...charter, weights: { experts, votes: 100 - experts }, tieRule, sources: officeFor(charter.sources, [{ path: 'weights', stands: true }, { path: 'tieRule', stands: true }]) })

const numbersIn = (words: readonly string[]) => words.filter(word => /^\d{1,3}$/.test(word)).map(Number)
const lines = (text: string) => text.split('\n').map(line => line.trim().split(/[\s，,、]+/).filter(Boolean)).filter(words => words.length > 0)

/** Groups as they are typed, a line each: name, fewest, most, and places on the list where each group has its own. Null where a line is not like that. */
export function groupsFrom(text: string): Group[] | null {
  const read = lines(text).map(([name = '', ...rest], place) => {
    const [minimum, maximum, listed] = numbersIn(rest)
    if (minimum === undefined || maximum === undefined || rest.length > 3 || numbersIn(rest).length !== rest.length) return null
    return { key: `group-${place + 1}`, name, answers: [name], picks: { minimum, maximum }, ...(listed === undefined ? {} : { listed }) }
  })
  return read.includes(null) ? null : read.flatMap(group => group ?? [])
}

export const groupsText = ({ groups }: Vote): string => (groups?.of ?? []).map(({ name, picks: { minimum, maximum }, listed }) => [name, minimum, maximum, ...(listed === undefined ? [] : [listed])].join(' ')).join('\n')

/** Candidates stand in the group that their form names: the question comes with the groups and goes with them. */
export function withGroups(charter: Charter, of: Group[]): Charter {
  const others = charter.form.filter(group => group.key !== groupField)
  if (of.length === 0) return { ...withVote({ ...charter, form: others }, { groups: undefined }), sources: officeFor(withVote(charter, { groups: undefined }).sources, [{ path: `form.${groupField}`, stands: false }]) }
  const question = { key: groupField, title: '分组', fields: [{ key: groupField, label: '参加哪一组', input: 'choice' as const, required: true, printed: true, choices: of.map(group => group.name) }] }
  const grouped = withVote({ ...charter, form: [...others, question] }, { groups: { field: groupField, of } })
  return { ...grouped, sources: officeFor(grouped.sources, [{ path: `form.${groupField}`, stands: true }]) }
}

/** Other channels as they are typed, a line each: name and, where channels are weighed, the weight. Null where a line is not like that. */
export function channelsFrom(text: string): { name: string; weight?: number }[] | null {
  const read = lines(text).map(([name = '', weight, ...rest]) => {
    if (rest.length > 0 || (weight !== undefined && !/^\d{1,3}%?$/.test(weight))) return null
    return { name, ...(weight === undefined ? {} : { weight: parseInt(weight, 10) }) }
  })
  return read.includes(null) ? null : read.flatMap(channel => channel ?? [])
}

export const channelsText = ({ channels }: Vote): string => channels.filter(one => !one.own).map(({ name, weight }) => [name, ...(weight === undefined ? [] : [weight])].join(' ')).join('\n')

/** Ours with others beside it. Weighed, ours has what the others leave of a hundred. */
export function withChannels(charter: Charter, others: readonly { name: string; weight?: number }[], formula: NonNullable<Vote['channelFormula']>): Charter {
  const own = charter.vote?.channels.find(one => one.own)
  if (!own) return charter
  const { key, name } = own
  if (others.length === 0) return withVote(charter, { channels: [{ key, name, own: true }], channelFormula: undefined })
  const isWeighed = formula === 'weighted'
  const left = 100 - others.reduce((sum, one) => sum + (one.weight ?? 0), 0)
  const beside = others.map((one, place) => ({ key: `other-${place + 1}`, name: one.name, own: false, ...(isWeighed ? { weight: one.weight ?? 0 } : {}) }))
  return withVote(charter, { channels: [{ key, name, own: true, ...(isWeighed ? { weight: Math.max(0, left) } : {}) }, ...beside], channelFormula: formula })
}
