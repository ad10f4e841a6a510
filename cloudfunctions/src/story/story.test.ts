import { visitor } from '../../../tests/cloud/local-campaign'
import { approved, newRequest, openSelection, refused, withCity, worker, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
beforeEach(async () => {
  selection = await openSelection()
})
afterEach(() => selection.close())

const release = (story: { storyId: string; revision: number }) => ({ storyId: story.storyId, revision: story.revision, requestId: newRequest() })

test('a story is made of the dossier, read by a second officer, and released by them', async () => {
  const { first, second } = selection.offices
  const { nominationId } = await approved(selection, worker(1))
  const draft = await selection.done(first, 'story.draft', { nominationId, requestId: newRequest() })
  expect(draft).toMatchObject({ state: 'draft', name: worker(1).name, title: `${worker(1).trade.trade}${worker(1).name}`, consent: 'given' })
  expect(await selection.call(visitor, 'story.page', { storyId: draft.storyId })).toEqual(refused('no-such-story'))

  const saved = await selection.done(first, 'story.save', { storyId: draft.storyId, revision: draft.revision, title: '听得见的毛病', lead: '闭着眼睛听。', sections: draft.sections, requestId: newRequest() })
  expect(await selection.call(second, 'story.save', { storyId: draft.storyId, revision: draft.revision, title: '旧稿', lead: '旧', sections: draft.sections, requestId: newRequest() })).toEqual(refused('changed-meanwhile'))
  const proposed = await selection.done(first, 'story.release', release(saved))
  expect(await selection.call(first, 'story.release', release(proposed))).toEqual(refused('own-proposal'))
  await selection.done(second, 'story.release', release(proposed))
  expect(await selection.done(visitor, 'story.page', { storyId: draft.storyId })).toMatchObject({ title: '听得见的毛病', honourTitle: null })
  expect((await selection.done(visitor, 'story.list', {})).items.map(one => one.title)).toEqual(['听得见的毛病'])
})

test('an edit takes back a proposed release, and a withdrawal the story', async () => {
  const { first, second } = selection.offices
  const { nominationId } = await approved(selection, worker(1))
  const draft = await selection.done(first, 'story.draft', { nominationId, requestId: newRequest() })
  const proposed = await selection.done(first, 'story.release', release(draft))
  const edited = await selection.done(second, 'story.save', { storyId: draft.storyId, revision: proposed.revision, title: '改过', lead: '改过。', sections: draft.sections, requestId: newRequest() })
  expect(edited.releaseProposed).toBe(false)
  const again = await selection.done(first, 'story.release', release(edited))
  const released = await selection.done(second, 'story.release', release(again))
  const withdrawn = await selection.done(first, 'story.withdraw', { ...release(released), reason: '本人要求撤下' })
  expect(withdrawn.state).toBe('withdrawn')
  expect(await selection.call(visitor, 'story.page', { storyId: draft.storyId })).toEqual(refused('no-such-story'))
})

test('without the person’s consent there is no story; with a phone number in it, no release', async () => {
  const silent = await withCity(selection, worker(2))
  await selection.done(worker(2).as, 'nomination.setConsent', { nominationId: silent.nominationId, kind: 'story', textVersion: '', isGiven: false, requestId: newRequest() })
  expect(await selection.call(selection.city, 'story.draft', { nominationId: silent.nominationId, requestId: newRequest() })).toEqual(refused('consent-missing'))
  const { nominationId } = await approved(selection, worker(1))
  const draft = await selection.done(selection.city, 'story.draft', { nominationId, requestId: newRequest() })
  const exposed = await selection.done(selection.city, 'story.save', { storyId: draft.storyId, revision: draft.revision, title: '电话', lead: '打 13800138000', sections: draft.sections, requestId: newRequest() })
  expect(await selection.call(selection.city, 'story.release', release(exposed))).toEqual(refused('looks-like-personal-number'))
})
