import Taro from '@tarojs/taro'
import type { NominationFile } from '@shared/nomination/contract'
import { AnswerKeeper, type Save } from './answer-keeper'
import { readPhone } from './draft-on-phone'

const file: NominationFile = {
  nominationId: 'n_1', campaignId: 'c', channel: 'self', nomineeKind: 'person', onBehalf: false, seenAs: 'nominee', openedBy: '', invitation: null, supporters: [], secondLook: null, secondLookUntil: null, status: 'draft', revision: 1, draftRevision: 3, answers: { name: '叶秀兰' }, softReasons: {}, unitId: null, unitName: null, recommenderId: null, recommenderName: null,
  opinions: [], reasons: [], findings: [], faults: [], history: [], submittedAt: null, savedAt: Date.parse('2018-03-20T10:24:00+08:00'), editable: null, quota: null, quotaReason: '',
}
const offline = { ok: false, error: { kind: 'offline' } } as const
const saved = (draftRevision: number): Awaited<ReturnType<Save>> => ({ ok: true, value: { draftRevision, savedAt: Date.parse('2018-03-20T10:25:00+08:00'), faults: [], findings: [] } })

type Input = Parameters<Save>[0]

/** A server that gives these answers in turn, and what it was asked. */
function serverThat(...answers: Awaited<ReturnType<Save>>[]) {
  const asked: Input[] = []
  const save: Save = async input => {
    asked.push(input)
    return answers[Math.min(asked.length, answers.length) - 1] ?? offline
  }
  return { save, asked }
}

/** This phone's storage: what is put in comes out as a copy. */
beforeEach(() => {
  const storage = new Map<string, string>()
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => storage.has(key) ? JSON.parse(storage.get(key) ?? '') : '')
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void storage.set(key, JSON.stringify(value)))
  Object.assign(Taro, { removeStorageSync: (key: string) => void storage.delete(key) })
})

describe('AnswerKeeper', () => {
  test('keeps a letter on the phone before the server has it', () => {
    const keeper = new AnswerKeeper(file, serverThat(offline).save)
    keeper.write('trade', '焊工')
    expect(readPhone('n_1')).toEqual({ answers: { name: '叶秀兰', trade: '焊工' }, softReasons: {}, draftRevision: 3, sent: null })
    expect(keeper.read().saved).toEqual({ kind: 'saving' })
  })

  test('says saved with the server’s time, and leaves nothing on the phone', async () => {
    const keeper = new AnswerKeeper(file, serverThat(saved(4)).save)
    keeper.write('trade', '焊工')
    expect(await keeper.flush()).toBe(true)
    expect(keeper.read().saved).toEqual({ kind: 'saved', at: '10:25' })
    expect(readPhone('n_1')).toBeNull()
  })

  test('says that it is kept here while there is no network', async () => {
    const keeper = new AnswerKeeper(file, serverThat(offline).save)
    keeper.write('trade', '焊工')
    expect(await keeper.flush()).toBe(false)
    expect(keeper.read().saved).toEqual({ kind: 'kept-here', isOffline: true })
  })

  test('says that it is kept nowhere while there is neither network nor room, and takes it back when there is', async () => {
    const { save } = serverThat(offline, offline, saved(4))
    const keeper = new AnswerKeeper(file, save)
    jest.mocked(Taro.setStorageSync).mockImplementation(() => { throw new Error('storage limit reached') })
    keeper.write('trade', '焊工')
    await keeper.flush()
    expect(keeper.read().saved).toEqual({ kind: 'nowhere' })
    jest.mocked(Taro.setStorageSync).mockImplementation(() => undefined)
    keeper.write('trade', '电焊工')
    expect(keeper.read().saved).toEqual({ kind: 'kept-here' })
    await keeper.flush()
    await keeper.flush()
    expect(await keeper.flush()).toBe(true)
    expect(keeper.read()).toMatchObject({ saved: { kind: 'saved' }, answers: { trade: '电焊工' } })
  })

  test('asks again under the same id, before what was typed since', async () => {
    const { save, asked } = serverThat(offline, saved(4), saved(5))
    const keeper = new AnswerKeeper(file, save)
    keeper.write('trade', '焊工')
    await keeper.flush()
    keeper.write('trade', '电焊工')
    await keeper.flush()
    await keeper.flush()
    expect(asked.map(({ answers, draftRevision }) => [answers['trade'], draftRevision])).toEqual([['焊工', 3], ['焊工', 3], ['电焊工', 4]])
    expect(asked[1]?.requestId).toBe(asked[0]?.requestId)
    expect(asked[2]?.requestId).not.toBe(asked[0]?.requestId)
  })

  test('shows both versions where somebody else saved another, and writes over it only when told', async () => {
    const other = { draftRevision: 7, answers: { name: '叶秀兰', trade: '钳工' }, softReasons: {}, savedAt: 1 }
    const { save, asked } = serverThat({ ok: false, error: { kind: 'edited-elsewhere', ...other } }, saved(8))
    const keeper = new AnswerKeeper(file, save)
    keeper.write('trade', '焊工')
    expect(await keeper.flush()).toBe(false)
    expect(keeper.read()).toMatchObject({ other, saved: { kind: 'kept-here' } })
    keeper.choose({ trade: 'mine' })
    expect(await keeper.flush()).toBe(true)
    expect(asked[1]?.draftRevision).toBe(7)
  })

  test('takes the other’s field where that is chosen, and sends what came of it', async () => {
    const other = { draftRevision: 7, answers: { name: '叶秀兰', trade: '钳工' }, softReasons: {}, savedAt: 1 }
    const { save, asked } = serverThat({ ok: false, error: { kind: 'edited-elsewhere', ...other } }, saved(8))
    const keeper = new AnswerKeeper(file, save)
    keeper.write('trade', '焊工')
    keeper.write('deeds', '十九岁进厂')
    await keeper.flush()
    expect(keeper.suggest()).toEqual({ trade: 'mine', deeds: 'mine' })
    keeper.choose({ trade: 'other', deeds: 'mine' })
    expect(await keeper.flush()).toBe(true)
    expect(asked[1]).toMatchObject({ draftRevision: 7, answers: { name: '叶秀兰', trade: '钳工', deeds: '十九岁进厂' } })
    expect(readPhone('n_1')).toBeNull()
  })

  test('asks nobody to choose between words that are the same', async () => {
    const { save, asked } = serverThat({ ok: false, error: { kind: 'edited-elsewhere', draftRevision: 9, answers: file.answers, softReasons: {}, savedAt: 1 } }, saved(10))
    const keeper = new AnswerKeeper(file, save)
    keeper.write('trade', '焊工')
    await keeper.flush()
    expect(keeper.read().other).toBeNull()
    expect(await keeper.flush()).toBe(true)
    expect(asked[1]?.draftRevision).toBe(9)
  })

  test('goes on from what the phone kept when the app was closed', async () => {
    const closed = new AnswerKeeper(file, serverThat(offline).save)
    closed.write('trade', '焊工')
    const { save, asked } = serverThat(saved(4))
    const keeper = new AnswerKeeper(file, save)
    expect(keeper.read().answers).toEqual({ name: '叶秀兰', trade: '焊工' })
    expect(await keeper.flush()).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test('asks to choose when the phone kept one version and the server holds another', () => {
    new AnswerKeeper(file, serverThat(offline).save).write('trade', '焊工')
    const keeper = new AnswerKeeper({ ...file, draftRevision: 5, answers: { name: '叶秀兰', trade: '钳工' } }, serverThat(offline).save)
    expect(keeper.read()).toMatchObject({ answers: { trade: '焊工' }, other: { answers: { trade: '钳工' }, draftRevision: 5 } })
  })
})
