import { handIn } from '../../dev/scenario/hand-in'
import { instantAt } from '../../shared/basics/shanghai-time'
import type { FormGroup } from '../../shared/campaign/form'
import { fieldsOf } from '../../shared/campaign/known-fields'
import { chongqing2017 } from '../../shared/charters/chongqing-2017'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Answers, NominationFile } from '../../shared/nomination/contract'
import { openerFields, rulesFor, type FileKind } from '../../shared/nomination/form-of'
import { jpegNumber } from '../materials/picture-files'
import { person } from './offices'
import { announceIn, at, newRequest, openCity, opinion, verdict, worker, type Nominee, type Selection } from './selection'
import type { As } from './local-campaign'

export type ChannelName = 'self' | 'organisation' | 'public' | 'onBehalf'
export type CharterName = 'taizhou' | 'chongqing'

export const charters = { taizhou: taizhou2018, chongqing: chongqing2017 }
/** Instants within nominations and review of each charter. */
export const instants = {
  taizhou: { nomination: at.nomination, review: at.review },
  chongqing: { nomination: instantAt('2017-04-10', '09:00'), review: instantAt('2017-05-02', '09:00') },
}

const kinds: Record<ChannelName, FileKind> = {
  self: { channel: 'self', nomineeKind: 'person', onBehalf: false },
  organisation: { channel: 'organisation', nomineeKind: 'person', onBehalf: false },
  public: { channel: 'public', nomineeKind: 'person', onBehalf: false },
  onBehalf: { channel: 'self', nomineeKind: 'person', onBehalf: true },
}

/** What the start page calls the way. */
export const ways: Record<ChannelName, string> = { self: '开始填写', organisation: '组织推荐', public: '替别人举荐', onBehalf: '替人代填' }

const openersWords: Answers = {
  recommenderName: '陈小川', recommenderMobile: '13900000002', recommenderRelation: '用过他修的船', recommenderReason: '手上有绝活，从不藏私', helperName: '王会计', helperReason: '右手受伤',
}

/** Chongqing's conditions, met. */
const conditions: Answers = { frontLine: 'yes', craft: 'yes', mastery: 'yes', lead: 'yes', contribution: 'yes' }

/** One nominee's way through one channel of one charter. */
export interface Walk {
  charter: CharterName
  channel: ChannelName
  kind: FileKind
  nominee: Nominee
  /** Who opens the file: the nominee, but where somebody else does. */
  opener: As
  /** The form as the opener is shown it, and as the nominee is who confirms. */
  openersForm: FormGroup[]
  nomineesForm: FormGroup[]
  /** What the opener writes; what the nominee adds or corrects; and all of it in the end. */
  byOpener: Answers
  byNominee: Answers
  whole: Answers
}

const only = (answers: Answers, keys: readonly string[]): Answers => Object.fromEntries(Object.entries(answers).filter(([key, answer]) => keys.includes(key) && answer !== ''))
const sketch = ['name', 'workUnit', 'trade']
const correction: Answers = { position: '工段长' }

export function walkOf(selection: Selection, charterName: CharterName, channel: ChannelName, index: number): Walk {
  const [charter, kind, nominee] = [charters[charterName], kinds[channel], worker(index)]
  const keysOf = (form: FormGroup[]) => fieldsOf(form).map(({ key }) => key)
  const openers = openerFields(charter, kind).map(({ key }) => key)
  const [openersForm, nomineesForm] = [rulesFor(charter, kind).form, charter.form]
  const said = only({ ...nominee.answers, ...conditions }, keysOf(nomineesForm))
  const byOpener = { ...only(openersWords, openers), ...(channel === 'public' ? only(said, sketch) : said) }
  const byNominee = channel === 'self' ? {} : channel === 'public' ? Object.fromEntries(Object.entries(said).filter(([key]) => !sketch.includes(key))) : correction
  const opener = { self: nominee.as, organisation: selection.county.officer, public: person('陈小川'), onBehalf: person('王会计') }[channel]
  return { charter: charterName, channel, kind, nominee, opener, openersForm, nomineesForm, byOpener, byNominee, whole: { ...byOpener, ...byNominee } }
}

/** A city and this charter's campaign in it, in its time for nominations. */
export async function openCharter(name: CharterName): Promise<Selection> {
  const selection = await announceIn(await openCity(), charters[name])
  await selection.clock.set(instants[name].nomination)
  return selection
}

export const fileOf = ({ done }: Selection, as: As, nominationId: string): Promise<NominationFile> => done(as, 'nomination.file', { nominationId })

/** The file that this person opened or was shown last in this campaign. */
export async function latestOf({ done, campaignId }: Selection, as: As, name: string): Promise<string> {
  const mine = (await done(as, 'nomination.mine', {})).filter(card => card.campaignId === campaignId && (card.name === name || card.name === ''))
  const found = mine[mine.length - 1]
  if (!found) throw new Error(`nothing of ${name}`)
  return found.nominationId
}

/** The pictures that Chongqing asks for, and an organisation's sealed form: handed in from beside the walk, which is about the words. */
export async function handPhotosIn(selection: Selection, { charter, channel }: Pick<Walk, 'charter' | 'channel'>, as: As, nominationId: string): Promise<void> {
  if (charter !== 'chongqing') return
  const wanted = ['portrait', 'photos', 'photos', 'photos', 'photos', ...(channel === 'organisation' ? ['recommendationForm'] : [])]
  for (const [place, key] of wanted.entries()) await handIn(selection, as, nominationId, { key, name: `${place}.jpg`, content: jpegNumber(place) })
}

/** Where a file of this walk is first decided on. */
export const firstDesk = ({ charter, channel }: Pick<Walk, 'charter' | 'channel'>): 'unit' | 'county' | 'city' =>
  charter === 'chongqing' && (channel === 'self' || channel === 'public') ? 'city' : channel === 'self' || channel === 'onBehalf' ? 'unit' : 'county'

/** The office where it stands returns the file with a reason about one answer. */
export async function returnFile(selection: Selection, walk: Walk, nominationId: string): Promise<void> {
  const desk = firstDesk(walk)
  if (desk === 'city') {
    await selection.clock.set(instants[walk.charter].review)
    const file = await fileOf(selection, selection.city, nominationId)
    await selection.done(selection.city, 'review.decide', verdict(file, 'return'))
    return
  }
  const officer = selection[desk].officer
  await selection.done(officer, 'nomination.giveOpinion', opinion(await fileOf(selection, officer, nominationId), 'return'))
}

/** Everybody on its way agrees, until the file is before the city. */
export async function sendUp(selection: Selection, nominationId: string): Promise<string> {
  for (const [status, officer] of [['withUnit', selection.unit.officer], ['withRecommender', selection.county.officer]] as const) {
    const file = await selection.call(officer, 'nomination.file', { nominationId })
    if (file.ok && file.value.status === status) await selection.done(officer, 'nomination.giveOpinion', { ...opinion(file.value), quotaReason: '确有专长', requestId: newRequest() })
  }
  return (await fileOf(selection, selection.city, nominationId)).status
}

