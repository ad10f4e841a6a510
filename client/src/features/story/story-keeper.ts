import { clockOf } from '@shared/basics/shanghai-time'
import type { CallInput } from '@shared/contract'
import type { StoryDraft } from '@shared/story/contract'
import { call, type Answer } from '@/api/call'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { newRequestId } from '@/lib/request-id'
import type { SavedState } from '@/ui/saved'
import { isSame, writingOf, writtenOf, type Writing } from './writing'

type SaveRefusal = Extract<Answer<'story.save'>, { ok: false }>['error']

/** What a colleague wrote into the same story meanwhile. */
export interface OtherWriting {
  writing: Writing
  draftRevision: number
  savedAt: number
}

export interface Kept {
  writing: Writing
  saved: SavedState
  /** Set while the editor has to choose between the two. */
  other: OtherWriting | null
  /** Why the server will not take it, other than for want of a network. */
  refused: SaveRefusal | null
}

interface OnDevice {
  writing: Writing
  draftRevision: number
  /** What was last sent without an answer: should the server have it, nobody else wrote it. */
  sent: Writing | null
}

export type Save = (input: CallInput<'story.save'>) => Promise<Answer<'story.save'>>

const pauseMs = 1500
const retryMs = 8000
const mayPass = ['offline', 'unavailable', 'too-many-requests']
const nameOf = (storyId: string) => `story:${storyId}`
/** Null where nothing is kept, or what is kept has another shape. */
const readDevice = (storyId: string) => {
  const kept = readDraft<OnDevice>(nameOf(storyId))
  return kept && 'writing' in kept ? kept : null
}

/** Keeps a story being written: on this device at every letter, on the server once the typing rests; a colleague's words are never written over unseen. */
export class StoryKeeper {
  private kept: Kept
  private draftRevision: number
  private sending: { writing: Writing; requestId: string } | null = null
  private underWay: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private isStopped = false
  private readonly listeners = new Set<() => void>()
  private readonly storyId: string

  /** `save` asks the server. */
  constructor({ storyId, draftRevision, written, savedAt }: Pick<StoryDraft, 'storyId' | 'draftRevision' | 'written' | 'savedAt'>, private readonly save: Save = input => call('story.save', input)) {
    this.storyId = storyId
    this.draftRevision = draftRevision
    const theirs = writingOf(written)
    const device = readDevice(storyId)
    const isUnsent = device !== null && !isSame(device.writing, theirs)
    const isApart = isUnsent && device.draftRevision !== draftRevision && !(device.sent && isSame(device.sent, theirs))
    const saved: SavedState = draftRevision > 0 ? { kind: 'saved', at: clockOf(savedAt) } : { kind: 'nothing' }
    this.kept = { writing: isUnsent ? device.writing : theirs, saved: isApart ? { kind: 'kept-here' } : isUnsent ? { kind: 'saving' } : saved, other: isApart ? { writing: theirs, draftRevision, savedAt } : null, refused: null }
    if (isUnsent && !isApart) this.later(0)
  }

  read = (): Kept => this.kept

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }

  /** The count of the draft that the server holds, once all is saved. */
  revision = (): number => this.draftRevision

  write(part: Partial<Writing>) {
    const { kind } = this.kept.saved
    this.show({ writing: { ...this.kept.writing, ...part }, refused: null, saved: kind === 'saved' || kind === 'nothing' ? { kind: 'saving' } : this.kept.saved })
    this.keepHere()
    if (!this.kept.other) this.later(pauseMs)
  }

  /** Sends now what has not been sent. True when the server has it all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    await (this.underWay ?? Promise.resolve())
    if (this.isUnsent()) await this.send()
    return !this.isUnsent() && this.kept.refused === null
  }

  /** Sends once more and rests: what the server did not take stays on the device. */
  async stop(): Promise<void> {
    this.isStopped = true
    await this.flush()
  }

  /** Goes on with what was chosen of the two, over what the colleague saved. */
  choose(writing: Writing) {
    const { other } = this.kept
    if (!other) return
    this.draftRevision = other.draftRevision
    this.show({ writing, other: null, saved: { kind: 'saving' } })
    this.keepHere()
    this.later(0)
  }

  private isUnsent = () => ['saving', 'kept-here', 'nowhere'].includes(this.kept.saved.kind)

  private show(changes: Partial<Kept>) {
    this.kept = { ...this.kept, ...changes }
    this.listeners.forEach(listener => listener())
  }

  private keepHere() {
    const hasRoom = keepDraft(nameOf(this.storyId), { writing: this.kept.writing, draftRevision: this.draftRevision, sent: this.sending?.writing ?? null })
    const { kind } = this.kept.saved
    if (!hasRoom && kind === 'kept-here') this.show({ saved: { kind: 'nowhere' } })
    if (hasRoom && kind === 'nowhere') this.show({ saved: { kind: 'kept-here' } })
  }

  private later(waitMs: number) {
    clearTimeout(this.timer)
    if (!this.isStopped) this.timer = setTimeout(() => void this.send(), waitMs)
  }

  private send(): Promise<void> {
    if (this.kept.other) return Promise.resolve()
    return (this.underWay ??= this.sendOnce().finally(() => { this.underWay = null }))
  }

  private async sendOnce() {
    const sending = (this.sending ??= { writing: this.kept.writing, requestId: newRequestId() })
    this.keepHere()
    const answer = await this.save({ storyId: this.storyId, draftRevision: this.draftRevision, written: writtenOf(sending.writing), requestId: sending.requestId })
    if (!answer.ok && mayPass.includes(answer.error.kind)) return this.tryAgain()
    this.sending = null
    if (!answer.ok) return this.refuse(answer.error)
    this.draftRevision = answer.value.draftRevision
    this.settle(sending.writing, answer.value.savedAt)
  }

  private tryAgain() {
    this.show({ saved: { kind: 'kept-here', isOffline: true } })
    this.keepHere()
    this.later(retryMs)
  }

  private refuse(refused: SaveRefusal) {
    if (refused.kind !== 'edited-elsewhere') return this.show({ refused, saved: { kind: 'nothing' } })
    const { draftRevision, written, savedAt } = refused
    const other = { writing: writingOf(written), draftRevision, savedAt }
    if (!isSame(other.writing, this.kept.writing)) return this.show({ other, saved: { kind: 'kept-here' } })
    this.draftRevision = draftRevision
    this.settle(this.kept.writing, savedAt)
  }

  private settle(sent: Writing, savedAt: number) {
    if (!isSame(sent, this.kept.writing)) {
      this.show({ saved: { kind: 'saving' } })
      this.keepHere()
      return this.later(pauseMs)
    }
    dropDraft(nameOf(this.storyId))
    this.show({ saved: { kind: 'saved', at: clockOf(savedAt) } })
  }
}
