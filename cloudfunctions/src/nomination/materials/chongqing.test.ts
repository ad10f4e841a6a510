import type { Charter } from '@shared/campaign/charter'
import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { fieldsOf } from '@shared/campaign/known-fields'
import { handIn } from '../../../../dev/scenario/hand-in'
import { at, filled, newRequest, openSelection, sending, worker, type Selection } from '../../../../tests/cloud/selection'
import { jpegNumber } from '../../../../tests/materials/picture-files'
import { videoFile } from '../../../../tests/materials/video-file'

/** The notice's rules with its days moved into the year of the other tests. */
const moved = at.nomination - 24 * 3_600_000 - (chongqing2017.stages[0]?.opensAt ?? 0)
const later = (stage: Charter['stages'][number]) => ({ ...stage, opensAt: stage.opensAt + moved, closesAt: stage.closesAt === null ? null : stage.closesAt + moved })
const charter: Charter = { ...chongqing2017, stages: chongqing2017.stages.map(later), deadlines: chongqing2017.deadlines.map(deadline => ({ ...deadline, at: deadline.at + moved })) }

let selection: Selection
beforeAll(async () => { selection = await openSelection(charter) })
afterAll(() => selection.close())

async function begun(index: number) {
  const who = worker(index)
  const known = fieldsOf(charter.form)
  const typed = Object.fromEntries(known.map(({ key, input }) => [key, who.answers[key] ?? (input === 'yesNo' ? 'yes' : '')]))
  const { nominationId } = await filled(selection, { as: who.as, answers: typed })
  const submit = async () => selection.call(who.as, 'nomination.submit', sending(await selection.done(who.as, 'nomination.file', { nominationId }), selection.county.id))
  const hand = (key: string, name: string, content: Buffer) => handIn(selection, who.as, nominationId, { key, name, content })
  return { who, nominationId, submit, hand }
}

describe('Chongqing’s own charter', () => {
  test('asks for a portrait, and four photos or a video; four photos are enough', async () => {
    const { submit, hand } = await begun(1)
    expect(await submit()).toEqual({ ok: false, error: { kind: 'incomplete', faults: [{ field: 'portrait', sentence: '本人照片还差 1 张。' }, { field: 'photos', sentence: '图片还差 4 张，或者视频要一段 5－8 分钟的视频。' }] } })
    await hand('portrait', '本人.jpg', jpegNumber(1))
    for (let number = 2; number <= 5; number += 1) await hand('photos', `${number}.jpg`, jpegNumber(number))
    expect(await submit()).toMatchObject({ ok: true, value: { status: 'withRecommender' } })
  })

  test('a video of the right length is enough, MPG4 by name too', async () => {
    const { submit, hand } = await begun(2)
    await hand('portrait', '本人.jpg', jpegNumber(1))
    expect(await hand('video', '工作.mpg4', videoFile({ seconds: 480 }))).toMatchObject({ format: 'mp4', name: '工作.mp4', seconds: 480 })
    expect(await submit()).toMatchObject({ ok: true })
  })

  test('a video on a stick is enough', async () => {
    const { who, nominationId, submit, hand } = await begun(3)
    await hand('portrait', '本人.jpg', jpegNumber(1))
    await selection.done(who.as, 'nomination.registerMedium', { nominationId, key: 'video', medium: 'disc', note: '', requestId: newRequest() })
    expect(await submit()).toMatchObject({ ok: true })
  })
})
