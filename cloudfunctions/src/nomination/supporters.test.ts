import type { NominationFile } from '@shared/nomination/contract'
import type { As } from '../../../tests/cloud/local-campaign'
import { asked, confirmed } from '../../../tests/cloud/recommended'
import { oneSelection } from '../../../tests/cloud/one-selection'
import { newRequest, opinion, verdict, withCounty, type Nominee } from '../../../tests/cloud/selection'

const { call, done, next, selection } = oneSelection()
const fileOf = (as: As, { nominationId }: Pick<NominationFile, 'nominationId'>) => done(as, 'nomination.file', { nominationId })
const bySociety = (who: Nominee) => asked(selection(), { by: selection().society.officer, channel: 'organisation', answers: who.answers }, selection().society.id)

describe('one nominee with several supporters', () => {
  const forward = (as: As, file: NominationFile) => done(as, 'nomination.giveOpinion', { ...opinion(file), quotaReason: '确有专长' })

  test('before the city the files are one; who recommends learns of nobody else', async () => {
    const who = next()
    const [own, theirs] = [await withCounty(selection(), who), await confirmed(selection(), who.as, await bySociety(who))]
    const flags = async (as: As, status: 'withRecommender' | 'underReview') => (await done(as, 'nomination.queue', { campaignId: selection().campaignId, statuses: [status], search: who.name, limit: 100 })).items.map(card => card.flags)
    expect((await flags(selection().society.officer, 'withRecommender')).flat()).not.toContain('same-person')
    expect(await forward(selection().county.officer, own)).toMatchObject({ status: 'underReview', supporters: [] })
    expect(await forward(selection().society.officer, theirs)).toMatchObject({ status: 'underReview', supporters: [] })
    expect(await fileOf(selection().society.officer, theirs)).toMatchObject({ status: 'underReview', supporters: [] })
    const seen = JSON.stringify([await fileOf(selection().society.officer, theirs), (await done(selection().society.officer, 'nomination.queue', { campaignId: selection().campaignId, statuses: ['underReview'], limit: 100 })).items])
    expect([seen.includes('温岭市总工会'), seen.includes('joined'), seen.includes(own.nominationId)]).toEqual([false, false, false])
    expect((await flags(selection().city, 'underReview')).flat()).toContain('same-person')
    expect(await fileOf(selection().city, own)).toMatchObject({ status: 'underReview', supporters: [{ channel: 'self', name: '' }, { channel: 'organisation', name: '台州市焊接行业协会' }] })
    expect(await fileOf(selection().city, theirs)).toMatchObject({ status: 'joined' })
    expect(await call(selection().city, 'review.decide', verdict(await fileOf(selection().city, theirs)))).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'joined' } })
    const told = async (as: As) => (await done(as, 'inbox.list', {})).items.filter(({ nominationId }) => nominationId === theirs.nominationId).map(({ title }) => title)
    expect([(await told(who.as)).includes('和另一份合在一起'), (await told(selection().society.officer)).includes('和另一份合在一起')]).toEqual([true, false])
    expect((await fileOf(who.as, theirs)).status).toBe('joined')
    expect((await fileOf(who.as, theirs)).supporters).toHaveLength(2)
    await done(selection().city, 'review.decide', verdict(await fileOf(selection().city, own)))
    expect((await fileOf(selection().society.officer, theirs)).status).toBe('approved')
  })

  test('of two that arrive at the same moment one leads', async () => {
    const who = next()
    const files = [await withCounty(selection(), who), await confirmed(selection(), who.as, await bySociety(who))]
    const officers = [selection().county.officer, selection().society.officer]
    const answers = await Promise.all(files.map((file, place) => call(officers[place]!, 'nomination.giveOpinion', { ...opinion(file), quotaReason: '确有专长' })))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    expect((await Promise.all(files.map(async file => (await fileOf(selection().city, file)).status))).sort()).toEqual(['joined', 'underReview'])
  })

  test('what the leading file leaves by being taken back, the next may take', async () => {
    const who = next()
    const [own, theirs] = [await withCounty(selection(), who), await confirmed(selection(), who.as, await bySociety(who))]
    const lead = await forward(selection().county.officer, own)
    await done(who.as, 'nomination.withdraw', { nominationId: lead.nominationId, revision: lead.revision, reason: '', requestId: newRequest() })
    await forward(selection().society.officer, theirs)
    expect((await fileOf(selection().city, theirs)).status).toBe('underReview')
  })
})
