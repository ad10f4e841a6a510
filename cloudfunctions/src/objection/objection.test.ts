import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dayMs, instantAt } from '@shared/basics/shanghai-time'
import { usualObjectionRule } from '@shared/campaign/objection-rule'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { sendTo } from '../../../dev/scenario/hand-in'
import { databaseOf } from '../../../tests/cloud/database'
import { closeObjections, late, onDisplay, openVoting, threeCandidates, type Voting } from '../../../tests/cloud/late-stages'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { federationId, person } from '../../../tests/cloud/offices'
import { minuteMs, newRequest, refused, worker } from '../../../tests/cloud/selection'
import { plainJpeg } from '../../../tests/materials/picture-files'
import { storedFiles } from '../../../tests/materials/stored-files'

const rule = { ...usualObjectionRule, upheld: 'next-moves-up' as const }

let voting: Voting
let noticeId: string
let first: As
let second: As
beforeAll(async () => {
  voting = await openVoting({ ...threeCandidates, objections: rule, sources: { ...taizhou2018.sources, objections: { source: 'office' } } })
  noticeId = await onDisplay(voting)
  ;[first, second] = voting.custodians
})
afterAll(() => voting.close())

const written = (changes = {}) => ({ noticeId, candidateId: voting.candidates[0]!, kind: 'person' as const, name: '钱立人', contact: '某路 1 号', text: '那台样机是班组一起做出来的，请核实。', placeIds: [] as string[], requestId: newRequest(), ...changes })
const lodge = (as: As, changes = {}) => voting.call(as, 'objection.lodge', written(changes))
const one = async (number: string) => (await voting.done(first, 'objection.list', {})).items.find(each => each.number === number)!
const step = (objectionId: string) => ({ objectionId, requestId: newRequest() })

async function sealedPage(as: As): Promise<string> {
  const place = await voting.done(as, 'objection.placeFile', { noticeId, kind: 'sealedPage', name: '盖章页.jpg', bytes: plainJpeg.length, requestId: newRequest() })
  await sendTo(place, plainJpeg)
  return (await voting.done(as, 'objection.fileArrived', { placeId: place.placeId })).placeId
}

describe('an objection', () => {
  test.each([
    ['about somebody who is not listed', () => ({ candidateId: voting.candidates[2]! }), 'not-on-the-list'],
    ['without a name', () => ({ name: '' }), 'name-and-contact-missing'],
    ['of a unit without its seal', () => ({ kind: 'unit' as const }), 'sealed-page-missing'],
    ['with a file that never came', () => ({ placeIds: ['f_nowhere'] }), 'file-not-there'],
    ['against no list', () => ({ noticeId: 'pn_none' }), 'no-such-notice'],
  ])('%s is refused', async (_, changes, kind) => expect(await lodge(person('passer-by'), changes())).toEqual(refused(kind)))

  test('is found by its number and, signed, among one’s own; sent again it is the same', async () => {
    const who = person('signer')
    const requestId = newRequest()
    const [{ number }, again] = [await voting.done(who, 'objection.lodge', written({ requestId })), await lodge(who, { requestId })]
    expect(again).toEqual({ ok: true, value: { number } })
    expect((await voting.done(who, 'objection.mine', {})).items).toMatchObject([{ number, state: 'received', candidateName: worker(1).name }])
    const standing = await voting.done(visitor, 'objection.byNumber', { number: number.toLowerCase().replace(/-/g, ' ') })
    expect(standing).toEqual({ number, noticeTitle: expect.any(String), at: expect.any(Number), state: 'received', decideBy: expect.any(Number), decided: null })
    expect(await voting.call(visitor, 'objection.byNumber', { number: 'YY-2222-2222-2222' })).toEqual(refused('no-such-number'))
    expect((await voting.done(person('somebody-else'), 'objection.mine', {})).items).toEqual([])
  })

  test('that is anonymous keeps nothing of who sent it', async () => {
    const who = person('shy')
    const { number } = await voting.done(who, 'objection.lodge', written({ kind: 'anonymous', name: '说漏了', contact: '也说漏了' }))
    expect(await one(number)).toMatchObject({ kind: 'anonymous', name: '', contact: '' })
    expect((await voting.done(who, 'objection.mine', {})).items).toEqual([])
    expect(await voting.done(who, 'objection.byNumber', { number })).toMatchObject({ state: 'received' })
  })

  test('of a unit brings the page with its seal, which stands sealed in storage and opens for a custodian', async () => {
    const who = person('unit-chair')
    const placeId = await sealedPage(who)
    expect(JSON.stringify((await databaseOf(voting.url).collection('materialPlaces').where({ _id: placeId }).get()).data)).not.toContain('盖章页')
    expect(await lodge(person('another'), { kind: 'unit', placeIds: [placeId] })).toEqual(refused('file-not-there'))
    const { number } = await voting.done(who, 'objection.lodge', written({ kind: 'unit', placeIds: [placeId] }))
    const { objectionId, files } = await one(number)
    expect(files).toEqual([{ placeId, kind: 'sealedPage', name: '盖章页.jpg', format: 'jpg', bytes: plainJpeg.length }])
    expect(storedFiles(voting.folder).filter(({ bytes }) => bytes.includes(plainJpeg))).toEqual([])
    const { url } = await voting.done(first, 'objection.openFile', { objectionId, placeId })
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(plainJpeg)).toBe(true)
    await voting.clock.advance(11 * minuteMs)
    expect((await fetch(url)).status).toBe(404)
  })
})

describe('custodians', () => {
  test('take it up, hear the nominee without betraying the objector, and decide by two', async () => {
    const who = person('reporter')
    const { number } = await voting.done(who, 'objection.lodge', written())
    const { objectionId } = await one(number)
    expect(await voting.call(first, 'objection.propose', { ...step(objectionId), outcome: 'dismissed', grounds: '属实。' })).toEqual(refused('not-in-this-state'))
    await voting.done(first, 'objection.takeUp', step(objectionId))
    expect(await voting.call(second, 'objection.takeUp', step(objectionId))).toEqual(refused('not-in-this-state'))
    await voting.done(first, 'objection.note', { ...step(objectionId), text: '到班组看了图纸。' })
    const ask = (substance: string) => voting.call(first, 'objection.askReply', { ...step(objectionId), substance })
    expect(await ask('钱立人反映样机不是你做的。')).toEqual({ ok: false, error: { kind: 'betrays-objector', words: '钱立人' } })
    expect(await ask('请回电 13912345678。')).toEqual(refused('looks-like-personal-number'))
    expect(await voting.call(first, 'objection.propose', { ...step(objectionId), outcome: 'upheld', grounds: '失实。' })).toEqual(refused('nominee-not-asked'))
    expect(await ask('请说明样机由谁做成。')).toMatchObject({ ok: true })
    expect(await ask('再问一次。')).toEqual(refused('asked-already'))
    expect(await voting.call(first, 'objection.propose', { ...step(objectionId), outcome: 'upheld', grounds: '失实。' })).toEqual(refused('reply-awaited'))

    const [asked] = (await voting.done(worker(1).as, 'objection.asked', {})).items
    expect(asked).toEqual({ replyId: expect.stringMatching(/^r_/), noticeTitle: expect.any(String), substance: '请说明样机由谁做成。', askedAt: expect.any(Number), dueAt: expect.any(Number), text: null, repliedAt: null, decided: null })
    expect(await voting.call(worker(2).as, 'objection.reply', { replyId: asked!.replyId, text: '不是我。', requestId: newRequest() })).toEqual(refused('no-such-reply'))
    await voting.done(worker(1).as, 'objection.reply', { replyId: asked!.replyId, text: '是班组一起做的。', requestId: newRequest() })
    expect(await voting.call(worker(1).as, 'objection.reply', { replyId: asked!.replyId, text: '改主意了。', requestId: newRequest() })).toEqual(refused('replied-already'))

    const { revision } = await voting.done(first, 'objection.propose', { ...step(objectionId), outcome: 'upheld', grounds: '经核实，成果由集体取得。' })
    const decide = (as: As, of = revision) => voting.call(as, 'objection.second', { ...step(objectionId), revision: of })
    expect(await decide(first)).toEqual(refused('own-proposal'))
    expect(await decide(second, revision - 1)).toEqual(refused('changed-meanwhile'))
    expect(await decide(second)).toMatchObject({ ok: true, value: { state: 'upheld', decided: { outcome: 'upheld', grounds: '经核实，成果由集体取得。' } } })
    expect(await decide(second)).toEqual(refused('not-in-this-state'))
    expect((await voting.done(who, 'objection.mine', {})).items[0]).toMatchObject({ state: 'upheld', decided: { grounds: '经核实，成果由集体取得。' } })
    expect((await voting.done(who, 'inbox.list', {})).items).toMatchObject([{ kind: 'report-answered', nominationId: '' }])
  })

  test('decide on nothing that they lodged themselves', async () => {
    const { number } = await voting.done(first, 'objection.lodge', written({ candidateId: voting.candidates[1]! }))
    const { objectionId } = await one(number)
    expect(await voting.call(first, 'objection.takeUp', step(objectionId))).toEqual(refused('own-objection'))
    await voting.done(second, 'objection.takeUp', step(objectionId))
  })

  test('strike the person off by a numbered amendment, and the next one stands in the place with days of their own', async () => {
    const notice = await voting.done(visitor, 'publicity.notice', { noticeId })
    expect(notice.listed.map(({ name }) => name).sort()).toEqual([worker(2).name, worker(3).name].sort())
    expect(notice.removed).toEqual([{ name: worker(1).name, reason: '异议成立', amendment: 1 }])
    expect(notice.movedUp).toEqual([{ candidateId: voting.candidates[2], name: worker(3).name, amendment: 1, firstDay: '2018-05-25', lastDay: '2018-05-31', objectionsCloseAt: instantAt('2018-06-01', '17:00') }])
    const statusOf = async (index: number) => (await voting.done(worker(index).as, 'nomination.file', { nominationId: voting.nominations[index - 1]! })).status
    expect([await statusOf(1), await statusOf(2), await statusOf(3)]).toEqual(['disqualified', 'publicised', 'publicised'])
    expect(await lodge(person('too-early'), { candidateId: voting.candidates[2]! })).toEqual(refused('objections-not-open'))
  })

  test('are reminded of what waits, once a day', async () => {
    await voting.clock.set(instantAt('2018-05-26', '08:00'))
    await voting.clock.advance(2 * minuteMs)
    const reminders = async () => (await voting.done(second, 'inbox.list', {})).items.filter(({ text }) => text.includes('快到受理期限')).length
    const once = await reminders()
    expect(once).toBeGreaterThan(0)
    await voting.clock.advance(2 * minuteMs)
    expect(await reminders()).toBe(once)
  })

  test('close the matter when the time is over and everything is decided; only then is anything counted in public', async () => {
    const close = () => voting.call(first, 'objection.conclude', { noticeId, requestId: newRequest() })
    expect(await close()).toEqual({ ok: false, error: { kind: 'objections-still-open', closeAt: instantAt('2018-06-01', '17:00') } })
    await voting.clock.set(late.decided)
    expect(await lodge(person('late'), { candidateId: voting.candidates[1]! })).toEqual(refused('objections-closed'))
    expect(await close()).toEqual({ ok: false, error: { kind: 'objections-undecided', count: 4 } })
    const third = await voting.offices.appoint('受理人丙', 'custodian', federationId)
    for (const { objectionId, state } of (await voting.done(first, 'objection.list', {})).items) {
      if (state === 'upheld') continue
      if (state === 'received') await voting.done(second, 'objection.takeUp', step(objectionId))
      const { revision } = await voting.done(second, 'objection.propose', { ...step(objectionId), outcome: 'dismissed', grounds: '经核实，材料属实。' })
      await voting.done(third, 'objection.second', { ...step(objectionId), revision })
    }
    expect((await voting.done(visitor, 'publicity.notice', { noticeId })).objections).toBeNull()
    expect(await closeObjections(voting, noticeId)).toEqual({ received: 5, upheld: 1, dismissed: 4 })
    expect((await voting.done(visitor, 'publicity.notice', { noticeId })).objections).toEqual({ received: 5, upheld: 1, dismissed: 4 })
    expect(await close()).toEqual(refused('concluded-already'))
  })

  test('leave a commitment in the ledger for every day, and nothing else', async () => {
    const { data } = await databaseOf(voting.url).collection('acts').where({}).limit(1000).get() as { data: { act: string; _id: string }[] }
    expect(data.filter(({ _id }) => /^(objections|sealedFiles):/.test(_id))).toEqual([])
    expect(data.filter(({ act }) => act === 'commit-sealed').length).toBeGreaterThan(2)
  })

  test('who hold another post, or stand in the campaign, hear nothing', async () => {
    const expert = await voting.offices.appoint('身兼两职', 'expert', federationId)
    await voting.offices.appoint('身兼两职', 'custodian', federationId)
    expect(await voting.call(expert, 'objection.list', {})).toEqual(refused('other-post-held'))
    await voting.clock.advance(dayMs)
    const { grantId } = await voting.done(voting.offices.first, 'identity.proposeGrant', { organisationId: federationId, post: 'custodian', name: worker(2).name })
    const { invitationCode } = await voting.done(voting.offices.second, 'identity.secondGrant', { grantId })
    await voting.done(worker(2).as, 'identity.acceptGrant', { invitationCode })
    expect(await voting.done(worker(2).as, 'objection.list', {})).toMatchObject({ notices: [{ noticeId, isRecused: true }], items: [] })
    expect(await voting.call(worker(2).as, 'objection.conclude', { noticeId, requestId: newRequest() })).toEqual(refused('on-the-list-yourself'))
  })

  test('find nothing open of what was sent and never sealed', async () => {
    const { placeId } = await voting.done(person('cut-short'), 'objection.placeFile', { noticeId, kind: 'evidence', name: '图纸.jpg', bytes: plainJpeg.length, requestId: newRequest() })
    const { data: [place] } = await databaseOf(voting.url).collection('materialPlaces').where({ _id: placeId }).get() as { data: { keptPath: string }[] }
    const left = path.join(voting.folder, 'files', place!.keptPath)
    mkdirSync(path.dirname(left), { recursive: true })
    writeFileSync(left, plainJpeg)
    await voting.clock.advance(3 * 60 * minuteMs)
    expect(existsSync(left)).toBe(false)
  })

  test('keep nothing once the charter’s time has ended: no record, no file, no name of one', async () => {
    const kept = async (name: string) => (await databaseOf(voting.url).collection(name).where({}).get()).data
    expect([(await kept('objections')).length, (await kept('sealedFiles')).length]).toEqual([5, 1])
    await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'cancelled' }, reason: '试办结束' } as never)
    await voting.clock.advance(4 * 366 * dayMs)
    expect([await kept('objections'), await kept('sealedFiles')]).toEqual([[], []])
    expect(storedFiles(voting.folder).filter(({ name }) => name.startsWith('files/custody'))).toEqual([])
  })
})
