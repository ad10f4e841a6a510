import { databaseOf } from '../../../tests/cloud/database'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { idOf, oneSelection } from '../../../tests/cloud/one-selection'
import { at, filled, minuteMs, newRequest, refused, sending, withCounty } from '../../../tests/cloud/selection'

const { call, done, next, selection, opens } = oneSelection()

describe('opening', () => {
  test('a person’s own file is there once, however often it is opened', async () => {
    const { as } = next()
    const [first, again] = await Promise.all([idOf(opens(as)), idOf(opens(as))])
    expect(again).toBe(first)
    expect(await done(as, 'nomination.mine', {})).toMatchObject([{ nominationId: first, status: 'draft', submittedAt: null }])
  })

  test('a recommendation is another file for every request, and the same for a retry', async () => {
    const { as } = next()
    const requestId = newRequest()
    const [one, retried, other] = [await idOf(opens(as, 'public', requestId)), await idOf(opens(as, 'public', requestId)), await idOf(opens(as, 'public'))]
    expect(retried).toBe(one)
    expect(other).not.toBe(one)
  })

  test('an organisation recommends by its officer; others have no organisation to recommend by', async () => {
    expect(await opens(next().as, 'organisation')).toEqual(refused('channel-not-offered'))
    expect(await opens(selection().unit.officer, 'organisation')).toMatchObject({ ok: true, value: { channel: 'organisation', status: 'draft' } })
  })

  test('begins with the stage and ends with it', async () => {
    const { as } = next()
    await selection().clock.set(at.nomination - 3 * 24 * 60 * minuteMs)
    expect(await opens(as)).toEqual(refused('nominations-not-open'))
    await selection().clock.set(at.nominationEnd)
    expect(await opens(as)).toEqual({ ok: false, error: { kind: 'nominations-closed', closedAt: at.nominationEnd } })
    await selection().clock.set(at.nominationEnd - minuteMs)
    expect(await opens(as)).toMatchObject({ ok: true })
  })

  test('wants a campaign and somebody WeChat knows', async () => {
    expect(await call(next().as, 'nomination.open', { campaignId: 'nowhere', channel: 'self', requestId: newRequest() })).toEqual(refused('no-such-campaign'))
    expect(await opens(visitor)).toEqual(refused('sign-in-needed'))
    expect(await call(visitor, 'nomination.form', { campaignId: 'nowhere' })).toEqual(refused('no-such-campaign'))
    expect(await done(visitor, 'nomination.form', { campaignId: selection().campaignId })).toMatchObject({ closesAt: at.nominationEnd, closesSaid: '3月31日前' })
  })
})

describe('saving', () => {
  const save = (as: As, nominationId: string, draftRevision: number, answers: Record<string, string>, softReasons = {}, requestId = newRequest()) => call(as, 'nomination.save', { nominationId, draftRevision, answers, softReasons, requestId })

  test('keeps half a form, says what is wrong in it, and gives it back on another phone', async () => {
    const { as } = next()
    const id = await idOf(opens(as))
    expect(await save(as, id, 0, { name: '叶秀兰', mobile: '139' })).toMatchObject({ ok: true, value: { draftRevision: 1, faults: [{ field: 'mobile', sentence: '手机号应是 11 位数字。' }] } })
    expect(await done(as, 'nomination.file', { nominationId: id })).toMatchObject({ draftRevision: 1, answers: { name: '叶秀兰', mobile: '139' }, editable: null })
  })

  test('of what was edited elsewhere meanwhile gives both versions', async () => {
    const { as } = next()
    const id = await idOf(opens(as))
    const [phone, desk] = await Promise.all([save(as, id, 0, { name: '手机上' }), save(as, id, 0, { name: '电脑上' })])
    const [kept, other] = phone.ok ? [phone, desk] : [desk, phone]
    expect(kept).toMatchObject({ ok: true, value: { draftRevision: 1 } })
    expect(other).toMatchObject({ ok: false, error: { kind: 'edited-elsewhere', draftRevision: 1, answers: { name: phone.ok ? '手机上' : '电脑上' } } })
    expect(await save(as, id, 1, { name: '两边合一' })).toMatchObject({ ok: true, value: { draftRevision: 2 } })
  })

  test('takes a retry of a save that arrived for that save', async () => {
    const { as } = next()
    const id = await idOf(opens(as))
    const requestId = newRequest()
    expect(await save(as, id, 0, { name: '叶' }, {}, requestId)).toMatchObject({ ok: true, value: { draftRevision: 1 } })
    expect(await save(as, id, 0, { name: '叶' }, {}, requestId)).toMatchObject({ ok: true, value: { draftRevision: 1 } })
  })

  test('refuses what the form does not have', async () => {
    const { as } = next()
    const id = await idOf(opens(as))
    expect(await save(as, id, 0, { openid: 'forged' })).toEqual({ ok: false, error: { kind: 'unknown-field', field: 'openid' } })
    expect(await save(as, id, 0, {}, { 'no-clause': '理由' })).toEqual({ ok: false, error: { kind: 'unknown-field', field: 'no-clause' } })
    expect(await save(as, id, 0, {}, { 'senior-worker': '绝技在身' })).toMatchObject({ ok: true })
  })

  test('is of the person’s own file alone', async () => {
    const { as } = next()
    const id = await idOf(opens(as))
    for (const other of [next().as, selection().county.officer, selection().city]) {
      expect(await save(other, id, 0, {})).toEqual(refused('no-such-nomination'))
      expect(await call(other, 'nomination.file', { nominationId: id })).toEqual(refused('no-such-nomination'))
    }
    expect(await save(as, id, 0, {})).toMatchObject({ ok: true })
  })

  test('ends with the submission', async () => {
    const who = next()
    const { nominationId } = await withCounty(selection(), who)
    expect(await save(who.as, nominationId, 1, who.answers)).toEqual({ ok: false, error: { kind: 'not-editable', status: 'withRecommender' } })
  })
})

describe('the ID number', () => {
  test('is masked in every answer and sealed at rest, and the mask that comes back stands for it', async () => {
    const who = next()
    const idNumber = who.answers['idNumber']!
    const mask = `${idNumber.slice(0, 4)}**********${idNumber.slice(14)}`
    const draft = await filled(selection(), who)
    expect(draft.answers['idNumber']).toBe(mask)
    await done(who.as, 'nomination.save', { nominationId: draft.nominationId, draftRevision: draft.draftRevision, answers: draft.answers, softReasons: {}, requestId: newRequest() })
    const file = await done(who.as, 'nomination.submit', sending({ ...draft, draftRevision: draft.draftRevision + 1 }, selection().county.id))
    expect(file.answers['idNumber']).toBe(mask)
    const database = databaseOf(selection().url)
    const kept = await Promise.all(['nominations', 'nominationDrafts', 'nominationVersions', 'acts'].map(async name => (await database.collection(name).limit(1000).get()).data))
    expect(JSON.stringify(kept)).toContain(mask)
    expect(JSON.stringify(kept)).not.toContain(idNumber)
    const shown = await done(selection().county.officer, 'nomination.revealIdNumber', { nominationId: file.nominationId, purpose: '核对身份' })
    expect(shown).toEqual({ idNumber })
    expect((await database.collection('idNumberReads').where({ nominationId: file.nominationId }).get()).data).toMatchObject([{ purpose: '核对身份' }])
    const lines = async (as: As) => (await done(as, 'nomination.file', { nominationId: file.nominationId })).history.map(({ said }) => said)
    expect(await lines(who.as)).toContain('温岭市总工会 温岭经办人 查看了身份证号码：核对身份')
    expect(await lines(selection().county.officer)).not.toContain('温岭市总工会 温岭经办人 查看了身份证号码：核对身份')
  })

  test('is shown to nobody whom the file did not reach, and is not there before it was given', async () => {
    const { nominationId } = await withCounty(selection(), next())
    const reveal = (as: As) => call(as, 'nomination.revealIdNumber', { nominationId, purpose: '好奇' })
    expect(await reveal(selection().otherCounty.officer)).toEqual(refused('no-such-nomination'))
    expect(await reveal(selection().city)).toEqual(refused('no-such-nomination'))
    expect(await reveal(next().as)).toEqual(refused('not-permitted'))
    const empty = await idOf(opens(selection().county.officer, 'organisation'))
    expect(await call(selection().county.officer, 'nomination.revealIdNumber', { nominationId: empty, purpose: '核对' })).toEqual(refused('no-id-number'))
  })
})
