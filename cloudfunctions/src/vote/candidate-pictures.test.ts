import { consentTo } from '../../../dev/scenario/consent'
import { handIn } from '../../../dev/scenario/hand-in'
import { threeCandidates } from '../../../tests/cloud/late-stages'
import { visitor } from '../../../tests/cloud/local-campaign'
import { appointExperts, at, filled, minuteMs, newRequest, opinion, openSelection, refused, sending, verdict, worker, type Selection } from '../../../tests/cloud/selection'
import { photosOrVideo } from '../../../tests/materials/photo-rule'
import { jpegNumber } from '../../../tests/materials/picture-files'

const who = worker(1)
let selection: Selection
let nominationId: string
let candidateId: string
let refusedId: string

const onlyOne = {
  ...threeCandidates,
  scoring: { ...threeCandidates.scoring!, candidates: 1 },
  vote: { ...threeCandidates.vote!, picks: { minimum: 1, maximum: 1 } },
  publicity: threeCandidates.publicity!.map(round => ({ ...round, listed: 1 })),
  awards: [{ title: '台州工匠', count: 1, certificate: true }],
}

/** One candidate with four photographs that WeChat passed, of which an officer refused the third. */
beforeAll(async () => {
  selection = await openSelection({ ...onlyOne, materials: photosOrVideo })
  const { done, campaignId, city, county, clock } = selection
  const draft = await filled(selection, who)
  nominationId = draft.nominationId
  for (const place of [0, 1, 2, 3]) await handIn(selection, who.as, nominationId, { key: 'photos', name: `${place}.jpg`, content: jpegNumber(place) })
  const handed = (await done(who.as, 'nomination.materials', { nominationId })).items
  await done(who.as, 'nomination.arrangeMaterials', { nominationId, key: 'photos', files: [{ materialId: handed[0]!.materialId, caption: '找我打 13912345678' }] })
  await done(who.as, 'nomination.submit', sending(await done(who.as, 'nomination.file', { nominationId }), county.id))
  await done(county.officer, 'nomination.giveOpinion', { ...opinion(await done(county.officer, 'nomination.file', { nominationId })), quotaReason: '' })
  const { items } = await done(city, 'nomination.materials', { nominationId })
  refusedId = items[2]!.materialId
  await done(city, 'nomination.judgeMaterial', { nominationId, materialId: refusedId, verdict: 'refused', because: '有别人的脸' })
  await done(city, 'review.decide', verdict(await done(city, 'nomination.file', { nominationId })))
  const [expert] = await appointExperts(selection, 1)
  await clock.set(at.experts)
  await done(expert!, 'scoring.score', { nominationId, marks: { deeds: 40, technique: 30, honours: 10 }, comment: '', requestId: newRequest() })
  await done(city, 'scoring.settle', { campaignId, candidateIds: [nominationId], requestId: newRequest() })
  await clock.set(at.vote)
  candidateId = (await done(visitor, 'vote.candidates', { campaignId })).items[0]!.candidateId
})
afterAll(() => selection.close())

const looked = () => selection.done(visitor, 'vote.candidatePictures', { candidateId })
const later = (minutes: number) => selection.clock.set(at.vote + minutes * minuteMs)

describe('the pictures of a candidate', () => {
  test('are nobody’s to see before the person agrees', async () => expect(await looked()).toEqual({ photos: [], videos: [] }))

  test('are those that passed their check once the person agrees, without the file’s own name', async () => {
    await consentTo(selection, who.as, nominationId, ['pictures'])
    await later(1)
    const { photos } = await looked()
    expect(photos).toHaveLength(3)
    expect(photos.map(({ materialId }) => materialId)).not.toContain(refusedId)
    expect(photos[0]!.caption).toContain('找我打')
    expect(photos[0]!.caption).not.toMatch(/\d{6}/)
    expect(Object.keys(photos[0]!).sort()).toEqual(['caption', 'materialId', 'url'])
    expect((await fetch(photos[0]!.url)).headers.get('content-type')).toContain('image/jpeg')
  })

  test('go within a minute when the person takes their consent back', async () => {
    await selection.done(who.as, 'nomination.setConsent', { nominationId, kind: 'pictures', textVersion: '', isGiven: false, requestId: newRequest() })
    await later(2)
    expect(await looked()).toEqual({ photos: [], videos: [] })
  })

  test('of a stranger are refused', async () => expect(await selection.call(visitor, 'vote.candidatePictures', { candidateId: 'c_nobody' })).toEqual(refused('no-such-candidate')))
})
