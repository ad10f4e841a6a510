import { dayMs } from '@shared/basics/shanghai-time'
import type { NominationFile } from '@shared/nomination/contract'
import type { As } from '../../../tests/cloud/local-campaign'
import { oneSelection } from '../../../tests/cloud/one-selection'
import { at, minuteMs, newRequest, opinion, refused, withCounty, type Nominee } from '../../../tests/cloud/selection'

const { call, done, next, selection } = oneSelection()
const fileOf = (as: As, { nominationId }: Pick<NominationFile, 'nominationId'>) => done(as, 'nomination.file', { nominationId })

describe('a second look', () => {
  const ask = (as: As, { nominationId, revision }: NominationFile) => call(as, 'nomination.askSecondLook', { nominationId, revision, why: '年限证明在第二页', requestId: newRequest() })
  const give = (as: As, { nominationId, revision }: NominationFile, outcome: 'uphold' | 'overturn' = 'overturn') => call(as, 'nomination.giveSecondLook', { nominationId, revision, outcome, answer: '看过了，年限够', requestId: newRequest() })
  const declined = async (who: Nominee) => {
    const file = await withCounty(selection(), who)
    return done(selection().county.officer, 'nomination.giveOpinion', opinion(file, 'decline'))
  }

  test('is asked for once, and given by another officer than the one who declined', async () => {
    const who = next()
    const file = await declined(who)
    const seen = await fileOf(who.as, file)
    expect(seen).toMatchObject({ status: 'declined', reasons: [{ about: 'achievements', text: '请写明年份和数据' }], secondLook: null })
    expect(seen.secondLookUntil).toBeGreaterThan(at.nomination)
    expect(await ask(next().as, file)).toEqual(refused('no-such-nomination'))
    expect(await ask(who.as, { ...file, revision: 1 })).toEqual(refused('changed-meanwhile'))
    const looking = await done(who.as, 'nomination.askSecondLook', { nominationId: file.nominationId, revision: file.revision, why: '年限证明在第二页', requestId: newRequest() })
    expect(looking).toMatchObject({ status: 'secondLook', secondLook: { level: 'recommender', why: '年限证明在第二页', outcome: null }, secondLookUntil: null })
    expect(await give(selection().county.officer, looking)).toEqual(refused('declined-by-you'))
    expect(await give(selection().otherCounty.officer, looking)).toEqual(refused('no-such-nomination'))
    expect(await give(selection().city, { ...looking, revision: 1 })).toEqual(refused('changed-meanwhile'))
    expect(await give(selection().city, looking)).toMatchObject({ ok: true, value: { status: 'underReview', secondLook: { outcome: 'overturn', answer: '看过了，年限够', by: '林主席' } } })
    expect(await ask(who.as, { ...looking, revision: looking.revision + 1 })).toEqual(refused('second-look-used'))
  })

  test('that leaves the decline as it was is final', async () => {
    const who = next()
    const looking = await done(who.as, 'nomination.askSecondLook', { ...(({ nominationId, revision }) => ({ nominationId, revision }))(await declined(who)), why: '请再看看', requestId: newRequest() })
    expect(await give(selection().city, looking, 'uphold')).toMatchObject({ ok: true, value: { status: 'upheld' } })
    expect(await fileOf(who.as, looking)).toMatchObject({ status: 'upheld', secondLook: { outcome: 'uphold' }, reasons: [{ text: '请写明年份和数据' }] })
    expect(await done(who.as, 'nomination.erase', { nominationId: looking.nominationId, requestId: newRequest() })).toMatchObject({ erasedAt: expect.any(Number) })
  })

  test('is not asked for when its days are over, nor given on what was not asked', async () => {
    const who = next()
    const file = await declined(who)
    expect(await give(selection().county.officer, file)).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'declined' } })
    const { secondLookUntil } = await fileOf(who.as, file)
    await selection().clock.set(secondLookUntil ?? 0)
    expect(await ask(who.as, file)).toEqual({ ok: false, error: { kind: 'second-look-closed', closedAt: secondLookUntil } })
  })

  test('is brought to mind: officers who may answer as its last day begins, they and the nominee once it is over', async () => {
    const who = next()
    const file = await declined(who)
    const { secondLook } = await done(who.as, 'nomination.askSecondLook', { nominationId: file.nominationId, revision: file.revision, why: '请再看看', requestId: newRequest() })
    const told = async (as: As) => (await done(as, 'inbox.list', {})).items.filter(({ nominationId }) => nominationId === file.nominationId).map(({ title }) => title)
    const isRaised = async () => (await done(selection().city, 'nomination.queue', { campaignId: selection().campaignId, statuses: ['secondLook'] })).items.find(({ nominationId }) => nominationId === file.nominationId)?.flags.includes('second-look-late')
    const answerBy = secondLook?.answerBy ?? 0
    await selection().clock.set(answerBy - dayMs - minuteMs)
    await selection().clock.advance(minuteMs / 2)
    expect([await told(selection().city), await isRaised()]).toEqual([[], false])
    await selection().clock.set(answerBy - minuteMs)
    expect(await told(selection().city)).toEqual(['复核快到期了'])
    expect(await told(selection().county.officer)).toEqual([])
    await selection().clock.set(answerBy + 2 * minuteMs)
    expect(await told(selection().city)).toEqual(['复核已经超期', '复核快到期了'])
    expect([await told(selection().county.officer), (await told(who.as))[0], await isRaised()]).toEqual([[], '复核超过了答复时间', true])
  })
})
