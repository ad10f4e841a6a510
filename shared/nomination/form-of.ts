import type { Channel } from '../campaign/channel'
import type { Charter } from '../campaign/charter'
import type { FormField, FormGroup } from '../campaign/form'
import type { NomineeKind } from '../campaign/nominee-kind'

export interface FileKind {
  channel: Channel
  nomineeKind: NomineeKind
  onBehalf: boolean
}

type Rules = Pick<Charter, 'channels' | 'collective' | 'eligibility' | 'form'>

const helpers: FormField[] = [
  { key: 'helperName', label: '代填人姓名', input: 'line', required: true, printed: false, limit: { kind: 'max', characters: 30 } },
  { key: 'helperReason', label: '为什么代填', input: 'line', required: true, printed: false, help: '例如“本人不会用手机”“右手受伤”', limit: { kind: 'max', characters: 100 } },
]

const channelOf = ({ channels }: Pick<Rules, 'channels'>, channel: Channel) => channels.find(offered => offered.channel === channel)

/** What whoever opens a file about somebody else is asked about themself: the charter's for a channel, ours for 代填. */
export const openerFields = (rules: Pick<Rules, 'channels'>, { channel, onBehalf }: Omit<FileKind, 'nomineeKind'>): FormField[] => (onBehalf ? helpers : channelOf(rules, channel)?.asks ?? [])

const openerGroup = (rules: Pick<Rules, 'channels'>, kind: FileKind): FormGroup[] => {
  const fields = openerFields(rules, kind)
  return fields.length > 0 ? [{ key: 'opener', title: kind.onBehalf ? '谁来代填' : '谁推荐', fields }] : []
}

const aboutKind = (rules: Rules, nomineeKind: NomineeKind): Pick<Charter, 'eligibility' | 'form'> => (nomineeKind === 'collective' && rules.collective ? rules.collective : rules)

/** What is asked about such a nominee, by whatever channel. */
export const formAbout = (rules: Rules, nomineeKind: NomineeKind): Charter['form'] => aboutKind(rules, nomineeKind).form

/** The charter as it stands for one kind of file: its form, with the opener's own questions first, and the conditions of its kind of nominee. */
export const rulesFor = <Of extends Rules>(charter: Of, kind: FileKind): Of => {
  const { form, eligibility } = aboutKind(charter, kind.nomineeKind)
  return { ...charter, eligibility, form: [...openerGroup(charter, kind), ...form] }
}

/** What whoever recommends has to know of the nominee, where the nominee writes the rest. */
export const knownToOpeners = ['name', 'workUnit', 'trade']

/** Whether the opener of such a file writes only what they know, and the nominee the rest. */
export const nomineeFillsRest = (rules: Pick<Rules, 'channels'>, { channel, onBehalf }: Omit<FileKind, 'nomineeKind'>): boolean => !onBehalf && (channelOf(rules, channel)?.nomineeFillsRest ?? false)

/** 推荐责任, to be read and ticked by whoever recommends. */
export const dutiesOf = (rules: Pick<Rules, 'channels'>, { channel, onBehalf }: Omit<FileKind, 'nomineeKind'>): string[] =>
  onBehalf ? ['我照本人的意思如实填写，没有替本人做主；填好以后请本人在自己的手机上确认。'] : channelOf(rules, channel)?.duties ?? []
