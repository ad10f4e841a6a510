import { forbiddenSample } from '../../../dev/cloudbase/wechat/wechat-api'
import { consentTo } from '../../../dev/scenario/consent'
import { handIn } from '../../../dev/scenario/hand-in'
import type { MaterialRule } from '../../../shared/campaign/materials'
import { dayMs } from '../../../shared/basics/shanghai-time'
import { consentTexts, type ConsentKind } from '../../../shared/nomination/consent'
import type { StoryDraft } from '../../../shared/story/contract'
import type { Written } from '../../../shared/story/written'
import { databaseOf } from '../../../tests/cloud/database'
import { visitor } from '../../../tests/cloud/local-campaign'
import { at, filled, minuteMs, newRequest, openSelection, opinion, refused, sending, worker, type Nominee, type Selection } from '../../../tests/cloud/selection'
import { jpegNumber } from '../../../tests/materials/picture-files'

const onePhoto: MaterialRule = { kind: 'photos', key: 'photos', title: '图片', minimum: 1, maximum: 5, formats: ['JPG'], maximumMegabytes: 10 }

let selection: Selection
let workers = 300
const next = (): Nominee => worker(++workers)
const first = () => selection.offices.first
const second = () => selection.offices.second

beforeAll(async () => {
  selection = await openSelection({ materials: onePhoto })
})
beforeEach(() => selection.clock.set(at.nomination + (workers - 300) * minuteMs * 2))
afterAll(() => selection.close())

/** A file before the city with one photo in it; what is written into its dossier besides. */
async function told(kinds: readonly ConsentKind[] = ['story', 'pictures'], changes: Record<string, string> = {}) {
  const who = next()
  const file = await filled(selection, who, changes)
  await consentTo(selection, who.as, file.nominationId, kinds)
  const { materialId } = await handIn(selection, who.as, file.nominationId, { key: 'photos', name: '1.jpg', content: jpegNumber(workers) })
  const sent = await selection.done(who.as, 'nomination.submit', sending(await selection.done(who.as, 'nomination.file', { nominationId: file.nominationId }), selection.county.id))
  await selection.done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(sent), quotaReason: '本地行业集中，名额不够' })
  return { who, nominationId: file.nominationId, materialId }
}

const begin = (nominationId: string): Promise<StoryDraft> => selection.done(first(), 'story.draft', { nominationId, requestId: newRequest() })
const saving = ({ storyId, draftRevision, written }: Pick<StoryDraft, 'storyId' | 'draftRevision' | 'written'>, changes: Partial<Written> = {}) => ({ storyId, draftRevision, written: { ...written, ...changes }, requestId: newRequest() })
async function proposed(story: StoryDraft, changes: Partial<Written> = {}): Promise<StoryDraft> {
  const { draftRevision } = await selection.done(first(), 'story.save', saving(story, changes))
  return selection.done(first(), 'story.propose', { storyId: story.storyId, draftRevision, requestId: newRequest() })
}
const releasing = ({ storyId, revision }: Pick<StoryDraft, 'storyId' | 'revision'>, hasLooked = false) => ({ storyId, revision, hasLooked, requestId: newRequest() })
const released = async (story: StoryDraft, changes: Partial<Written> = {}) => selection.done(second(), 'story.release', releasing(await proposed(story, changes)))
const page = (storyId: string) => selection.call(visitor, 'story.page', { storyId })
const set = (as: Nominee['as'], nominationId: string, kind: ConsentKind, isGiven: boolean) => selection.done(as, 'nomination.setConsent', { nominationId, kind, textVersion: consentTexts[kind].version, isGiven, requestId: newRequest() })
const statusOf = async (file: string) => (await fetch(`${selection.url}/public/${file}`)).status
const passedBy = async (nominationId: string, materialId: string) => selection.done(first(), 'nomination.judgeMaterial', { nominationId, materialId, verdict: 'passed', because: '看过' })

test('a story is made of the dossier, written, read by a second officer and released by them', async () => {
  const { who, nominationId } = await told()
  const draft = await begin(nominationId)
  expect(draft).toMatchObject({ state: 'draft', draftRevision: 0, proposal: null, isChanged: true })
  expect(await page(draft.storyId)).toEqual(refused('no-such-story'))
  const waiting = await proposed(draft, { title: '听得见的毛病', lead: '闭着眼睛听。', column: 'apprentices', series: '听机器的人', part: 2 })
  expect(waiting.proposal).toMatchObject({ byMe: true, words: 'passed', written: { title: '听得见的毛病' } })
  expect(await selection.call(first(), 'story.release', releasing(waiting))).toEqual(refused('own-proposal'))
  expect(await selection.done(second(), 'story.release', releasing(waiting))).toMatchObject({ state: 'released', isChanged: false, proposal: null })
  expect(await page(draft.storyId)).toMatchObject({ ok: true, value: { title: '听得见的毛病', column: 'apprentices', series: '听机器的人', part: 2, honourTitle: null } })
  expect((await selection.done(who.as, 'inbox.list', {})).items[0]).toMatchObject({ kind: 'story-released', nominationId })
  const found = async (input: object) => (await selection.done(visitor, 'story.list', input)).items.map(({ title }) => title)
  expect(await found({ column: 'apprentices', search: '毛病' })).toEqual(['听得见的毛病'])
  expect(await found({ series: '听机器的人' })).toEqual(['听得见的毛病'])
  expect([await found({ column: 'craft' }), await found({ search: '没有这样的' })]).toEqual([[], []])
})

test('of two editors the later is given the other’s words, and loses none of their own', async () => {
  const draft = await begin((await told()).nominationId)
  await selection.done(first(), 'story.save', saving(draft, { title: '先写的' }))
  const late = saving(draft, { title: '后写的' })
  expect(await selection.call(second(), 'story.save', late)).toMatchObject({ ok: false, error: { kind: 'edited-elsewhere', draftRevision: 1, written: { title: '先写的' } } })
  expect(await selection.done(second(), 'story.save', { ...late, draftRevision: 1 })).toMatchObject({ draftRevision: 2 })
  expect(await selection.done(second(), 'story.save', { ...late, draftRevision: 1 })).toMatchObject({ draftRevision: 2 })
  expect((await selection.done(first(), 'story.read', { storyId: draft.storyId })).written.title).toBe('后写的')
})

test('an edit takes back what was proposed; what is out stays out until its correction is released', async () => {
  const draft = await begin((await told()).nominationId)
  const waiting = await proposed(draft)
  await selection.done(second(), 'story.save', saving(waiting, { title: '改过' }))
  expect(await selection.call(second(), 'story.release', releasing(waiting))).toEqual(refused('changed-meanwhile'))
  const edited = await selection.done(first(), 'story.read', { storyId: draft.storyId })
  expect(await selection.call(second(), 'story.release', releasing(edited))).toEqual(refused('not-proposed'))
  const out = await released(edited)
  const correction = await proposed(out, { title: '再改' })
  expect(await page(draft.storyId)).toMatchObject({ ok: true, value: { title: '改过', releasedAt: out.releasedAt } })
  await selection.done(second(), 'story.release', releasing(correction))
  expect(await page(draft.storyId)).toMatchObject({ ok: true, value: { title: '再改', releasedAt: out.releasedAt } })
})

test('a picture is shown where the person lets it be, and somebody has looked at it; withdrawn, it is gone for whoever knew its address', async () => {
  const { who, nominationId, materialId } = await told()
  const draft = await begin(nominationId)
  const shows = { cover: { materialId, alt: '他在车床前' }, sections: [...draft.written.sections, { heading: '', blocks: [{ kind: 'picture' as const, materialId, alt: '车床', caption: '清早' }] }] }
  await passedBy(nominationId, materialId)
  expect(await selection.done(first(), 'story.pictures', { storyId: draft.storyId })).toMatchObject({ consent: 'given', items: [{ materialId, check: 'passed' }] })
  await released(draft, shows)
  const shown = await selection.done(visitor, 'story.page', { storyId: draft.storyId })
  const file = shown.cover?.file ?? ''
  expect([shown.sections[shown.sections.length - 1]?.blocks, await statusOf(file)]).toEqual([[{ kind: 'picture', file, alt: '车床', caption: '清早' }], 200])
  expect(JSON.stringify(shown)).not.toContain(materialId)
  await set(who.as, nominationId, 'pictures', false)
  expect([await selection.done(visitor, 'story.page', { storyId: draft.storyId }), await statusOf(file)]).toMatchObject([{ cover: null }, 404])
  expect((await selection.done(visitor, 'story.list', { limit: 100 })).items.find(({ storyId }) => storyId === draft.storyId)?.cover).toBeNull()
  expect(await selection.call(first(), 'story.propose', { storyId: draft.storyId, draftRevision: 1, requestId: newRequest() })).toMatchObject({ ok: false, error: { kind: 'picture-not-usable', place: { part: 'cover' } } })
})

test('a picture that is refused, or that stands in no words, keeps the story back', async () => {
  const { nominationId, materialId } = await told()
  await selection.done(first(), 'nomination.judgeMaterial', { nominationId, materialId, verdict: 'refused', because: '看不清' })
  const draft = await begin(nominationId)
  const propose = async (alt: string) => {
    const { draftRevision } = await selection.done(first(), 'story.read', { storyId: draft.storyId })
    const saved = await selection.done(first(), 'story.save', saving({ ...draft, draftRevision }, { cover: { materialId, alt } }))
    return selection.call(first(), 'story.propose', { storyId: draft.storyId, draftRevision: saved.draftRevision, requestId: newRequest() })
  }
  expect(await propose('他')).toEqual(refused('picture-not-usable'))
  await passedBy(nominationId, materialId)
  expect(await propose('')).toEqual(refused('alt-missing'))
  expect(await propose('他')).toMatchObject({ ok: true })
})

test('a consent taken back takes the story off at once, its pictures too, from editors as well; a week later its words are gone', async () => {
  const { who, nominationId, materialId } = await told()
  await passedBy(nominationId, materialId)
  const { storyId } = await released(await begin(nominationId), { cover: { materialId, alt: '他' } })
  const { file } = (await selection.done(visitor, 'story.page', { storyId })).cover ?? { file: '' }
  await set(who.as, nominationId, 'story', false)
  expect([await page(storyId), await statusOf(file)]).toEqual([refused('no-such-story'), 404])
  expect((await selection.done(visitor, 'story.list', { limit: 100 })).items.map(one => one.storyId)).not.toContain(storyId)
  expect(await selection.call(first(), 'story.read', { storyId })).toEqual(refused('consent-missing'))
  expect(await selection.call(first(), 'story.draft', { nominationId, requestId: newRequest() })).toEqual(refused('consent-missing'))
  const kept = async () => (await databaseOf(selection.url).collection('stories').where({ _id: storyId }).get()).data as { title: string }[]
  expect((await kept())[0]?.title).not.toBe('')
  await selection.clock.advance(8 * dayMs)
  expect(await kept()).toMatchObject([{ title: '', lead: '', sections: [], name: '' }])
  expect((await databaseOf(selection.url).collection('storyDrafts').where({ _id: storyId }).get()).data).toEqual([])
})

test('what is planted in a dossier never reaches a draft; typed, it never reaches a page, and the editor is told where', async () => {
  const planted = { deeds: '我十九岁进厂，电话13800138000，家住凤凰小区3幢2单元501室。', achievements: '证号33260119800101001X。焊过 328 条船，合格率 99%。' }
  const draft = await begin((await told(undefined, planted)).nominationId)
  expect(JSON.stringify(draft)).not.toMatch(/13800138000|33260119800101001X|凤凰小区|501/)
  const propose = async (changes: Partial<Written>) => {
    const { draftRevision } = await selection.done(first(), 'story.read', { storyId: draft.storyId })
    const saved = await selection.done(first(), 'story.save', saving({ ...draft, draftRevision }, changes))
    return selection.call(first(), 'story.propose', { storyId: draft.storyId, draftRevision: saved.draftRevision, requestId: newRequest() })
  }
  expect(await propose({ lead: '打 138 0013 8000' })).toEqual({ ok: false, error: { kind: 'looks-like-personal-number', place: { part: 'lead', section: 0, block: 0 } } })
  expect(await propose({ sections: [{ heading: '在家', blocks: [{ kind: 'quote', text: '解放路88号', by: '' }, { kind: 'text', paragraphs: ['写。'] }] }] })).toEqual({ ok: false, error: { kind: 'looks-like-address', place: { part: 'quote', section: 1, block: 1 } } })
  expect(await propose({ sections: [{ heading: '空', blocks: [] }] })).toEqual(refused('nothing-to-read'))
})

test('words that WeChat does not let pass wait for a human who answers for them', async () => {
  const draft = await begin((await told()).nominationId)
  const waiting = await proposed(draft, { lead: forbiddenSample })
  expect(waiting.proposal?.words).toBe('risky')
  expect(await selection.call(second(), 'story.release', releasing(waiting))).toEqual({ ok: false, error: { kind: 'look-needed', words: 'risky' } })
  expect(await selection.call(second(), 'story.release', releasing(waiting, true))).toMatchObject({ ok: true, value: { state: 'released' } })
})

test('anybody whose file came before the city may have a story, with their consent; one withdrawn by an officer can be mended', async () => {
  const { who, nominationId } = await told()
  await set(who.as, nominationId, 'story', false)
  expect(await selection.call(first(), 'story.draft', { nominationId, requestId: newRequest() })).toEqual(refused('consent-missing'))
  const onTheWay = await filled(selection, next())
  expect(await selection.call(first(), 'story.draft', { nominationId: onTheWay.nominationId, requestId: newRequest() })).toEqual(refused('no-such-nomination'))
  const out = await released(await begin((await told()).nominationId))
  const withdrawn = await selection.done(first(), 'story.withdraw', { storyId: out.storyId, revision: out.revision, reason: '单位名称有误', requestId: newRequest() })
  expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawnBecause: '单位名称有误' })
  expect(await page(out.storyId)).toEqual(refused('no-such-story'))
  await released(withdrawn, { title: '改好了' })
  expect(await page(out.storyId)).toMatchObject({ ok: true, value: { title: '改好了' } })
})
