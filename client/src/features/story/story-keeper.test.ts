import Taro from '@tarojs/taro'
import type { Written } from '@shared/story/written'
import { StoryKeeper, type Save } from './story-keeper'

const written: Written = { title: '听得见的毛病', lead: '他靠听。', column: 'craft', series: '', part: 0, cover: null, sections: [{ heading: '', blocks: [{ kind: 'text', paragraphs: ['第一段。'] }] }] }
const story = { storyId: 's_1', draftRevision: 3, savedAt: Date.parse('2018-03-20T10:24:00+08:00'), written }
const offline = { ok: false, error: { kind: 'offline' } } as const
const saved = (draftRevision: number): Awaited<ReturnType<Save>> => ({ ok: true, value: { draftRevision, savedAt: Date.parse('2018-03-20T10:25:00+08:00') } })
const elsewhere = (title: string): Awaited<ReturnType<Save>> => ({ ok: false, error: { kind: 'edited-elsewhere', draftRevision: 7, savedAt: story.savedAt, written: { ...written, title } } })

/** A server that gives these answers in turn, and what it was asked. */
function serverThat(...answers: Awaited<ReturnType<Save>>[]) {
  const asked: Parameters<Save>[0][] = []
  const save: Save = async input => {
    asked.push(input)
    return answers[Math.min(asked.length, answers.length) - 1] ?? offline
  }
  return { save, asked }
}

beforeEach(() => {
  const storage = new Map<string, string>()
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => storage.has(key) ? JSON.parse(storage.get(key) ?? '') : '')
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void storage.set(key, JSON.stringify(value)))
  Object.assign(Taro, { removeStorageSync: (key: string) => void storage.delete(key) })
})

describe('StoryKeeper', () => {
  test('says saved with the server’s time, and the next keeper finds nothing on the device', async () => {
    const { save, asked } = serverThat(saved(4))
    const keeper = new StoryKeeper(story, save)
    keeper.write({ title: '改' })
    expect(keeper.read().saved).toEqual({ kind: 'saving' })
    expect([await keeper.flush(), keeper.read().saved, keeper.revision(), asked[0]?.draftRevision]).toEqual([true, { kind: 'saved', at: '10:25' }, 4, 3])
    expect(new StoryKeeper(story, save).read().writing.title).toBe('听得见的毛病')
  })

  test('without a network keeps every letter for the next keeper, and asks again under the same request', async () => {
    const { save, asked } = serverThat(offline, offline, saved(4))
    const keeper = new StoryKeeper(story, save)
    keeper.write({ title: '改' })
    expect([await keeper.flush(), keeper.read().saved]).toEqual([false, { kind: 'kept-here', isOffline: true }])
    await keeper.stop()
    expect(asked[0]?.requestId).toBe(asked[1]?.requestId)
    const next = new StoryKeeper(story, save)
    expect(next.read()).toMatchObject({ writing: { title: '改' }, saved: { kind: 'saving' } })
    expect(await next.flush()).toBe(true)
  })

  test('shows a colleague’s words instead of writing over them, and goes on over theirs with what was chosen', async () => {
    const { save, asked } = serverThat(elsewhere('同事的'), saved(8))
    const keeper = new StoryKeeper(story, save)
    keeper.write({ title: '我的' })
    expect(await keeper.flush()).toBe(false)
    const { writing, other } = keeper.read()
    expect([writing.title, other?.writing.title]).toEqual(['我的', '同事的'])
    keeper.choose(writing)
    expect([await keeper.flush(), asked[1]?.draftRevision, keeper.revision()]).toEqual([true, 7, 8])
  })

  test('asks nothing where both wrote the same', async () => {
    const keeper = new StoryKeeper(story, serverThat(elsewhere('一样的')).save)
    keeper.write({ title: '一样的' })
    expect([await keeper.flush(), keeper.read().other, keeper.revision()]).toEqual([true, null, 7])
  })

  test('opened again after a colleague saved, tells the two apart; what it sent itself it knows', async () => {
    const first = new StoryKeeper(story, serverThat(offline).save)
    first.write({ title: '我的' })
    await first.stop()
    expect(new StoryKeeper({ ...story, draftRevision: 5, written: { ...written, title: '同事的' } }, serverThat().save).read().other?.writing.title).toBe('同事的')
    expect(new StoryKeeper({ ...story, draftRevision: 4, written: { ...written, title: '我的' } }, serverThat().save).read().other).toBeNull()
  })
})
