import { clockOf } from '@shared/basics/shanghai-time'
import type { CallInput } from '@shared/contract'
import type { FieldFault, NominationFile } from '@shared/nomination/contract'
import { call, type Answer } from '@/api/call'
import { newRequestId } from '@/lib/request-id'
import type { SavedState } from '@/ui/saved'
import { merged, suggested, type Choices } from './choose-versions'
import { dropFromPhone, isSame, keepOnPhone, readPhone, startFrom, type Written } from './draft-on-phone'

type SaveRefusal = Extract<Answer<'nomination.save'>, { ok: false }>['error']

/** What somebody wrote into the same file from another phone or desk. */
export interface OtherVersion extends Written {
  draftRevision: number
  savedAt: number
}

export interface Kept extends Written {
  saved: SavedState
  /** Set while the person has to choose between the two. */
  other: OtherVersion | null
  /** Why the server will not take it, other than for want of a network. */
  refused: SaveRefusal | null
  /** Wrong by the server's look at the sealed ID number. */
  faults: FieldFault[]
}

export type Save = (input: CallInput<'nomination.save'>) => Promise<Answer<'nomination.save'>>

const pauseMs = 1500
const retryMs = 8000
const mayPass = ['offline', 'unavailable', 'too-many-requests']

/**
 * Keeps a form's answers: on this phone at every letter, on the server once the typing rests. A save whose answer was lost
 * is asked again under the same request id, so that nobody is shown their own words as another's.
 */
export class AnswerKeeper {
  private kept: Kept
  private draftRevision: number
  /** What the server held when last heard of. */
  private base: Written
  private sending: { written: Written; requestId: string } | null = null
  private underWay: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private isStopped = false
  private readonly listeners = new Set<() => void>()
  private readonly nominationId: string

  /** `save` asks the server. */
  constructor(file: NominationFile, private readonly save: Save = input => call('nomination.save', input)) {
    const { written, isUnsent, isApart } = startFrom(file, readPhone(file.nominationId))
    const { nominationId, draftRevision, answers, softReasons, savedAt, faults } = file
    this.nominationId = nominationId
    this.draftRevision = draftRevision
    this.base = { answers, softReasons }
    const saved: SavedState = draftRevision > 0 ? { kind: 'saved', at: clockOf(savedAt) } : { kind: 'nothing' }
    this.kept = { ...written, saved: isApart ? { kind: 'kept-here' } : isUnsent ? { kind: 'saving' } : saved, other: isApart ? { answers, softReasons, draftRevision, savedAt } : null, refused: null, faults }
    if (isUnsent && !isApart) this.later(0)
  }

  read = (): Kept => this.kept

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }

  write(field: string, answer: string) {
    this.change({ answers: { ...this.kept.answers, [field]: answer } })
  }

  explain(code: string, reason: string) {
    this.change({ softReasons: { ...this.kept.softReasons, [code]: reason } })
  }

  /** Sends now what has not been sent. True when the server has it all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    await (this.underWay ?? Promise.resolve())
    if (this.isUnsent()) await this.send()
    return !this.isUnsent() && this.kept.refused === null
  }

  /** Sends once more and rests: what the server did not take stays on the phone for the next keeper of this file. */
  async stop(): Promise<void> {
    this.isStopped = true
    await this.flush()
  }

  /** Of two versions, what was chosen field by field: goes on from the other's revision, over it. */
  choose(choices: Choices) {
    const { other } = this.kept
    if (!other) return
    this.draftRevision = other.draftRevision
    this.base = other
    this.show({ ...merged(this.kept, other, choices), other: null, saved: { kind: 'saving' } })
    this.keepHere()
    this.later(0)
  }

  /** What is likely meant: where only one of the two changed a field since they parted, that one's. */
  suggest(): Choices {
    return this.kept.other ? suggested(this.base, this.kept, this.kept.other) : {}
  }

  private isUnsent = () => ['saving', 'kept-here', 'nowhere'].includes(this.kept.saved.kind)

  private show(changes: Partial<Kept>) {
    this.kept = { ...this.kept, ...changes }
    this.listeners.forEach(listener => listener())
  }

  private change(changes: Partial<Written>) {
    this.show({ ...changes, refused: null, saved: this.kept.saved.kind === 'saved' || this.kept.saved.kind === 'nothing' ? { kind: 'saving' } : this.kept.saved })
    this.keepHere()
    if (!this.kept.other) this.later(pauseMs)
  }

  private keepHere() {
    const { answers, softReasons } = this.kept
    const hasRoom = keepOnPhone(this.nominationId, { answers, softReasons, draftRevision: this.draftRevision, sent: this.sending?.written ?? null })
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
    const { answers, softReasons } = this.kept
    const sending = (this.sending ??= { written: { answers, softReasons }, requestId: newRequestId() })
    this.keepHere()
    const answer = await this.save({ nominationId: this.nominationId, draftRevision: this.draftRevision, ...sending.written, requestId: sending.requestId })
    if (!answer.ok && mayPass.includes(answer.error.kind)) return this.tryAgain()
    this.sending = null
    if (!answer.ok) return this.refuse(answer.error)
    this.draftRevision = answer.value.draftRevision
    this.base = sending.written
    this.settle(sending.written, answer.value.savedAt, answer.value.faults)
  }

  private tryAgain() {
    this.show({ saved: { kind: 'kept-here', isOffline: true } })
    this.keepHere()
    this.later(retryMs)
  }

  private refuse(refused: SaveRefusal) {
    if (refused.kind !== 'edited-elsewhere') return this.show({ refused, saved: { kind: 'nothing' } })
    const { draftRevision, answers, softReasons, savedAt } = refused
    const other = { draftRevision, answers, softReasons, savedAt }
    if (!isSame(other, this.base) && !isSame(other, this.kept)) return this.show({ other, saved: { kind: 'kept-here' } })
    this.draftRevision = draftRevision
    this.later(0)
  }

  private settle(sent: Written, savedAt: number, faults: FieldFault[]) {
    if (!isSame(sent, this.kept)) {
      this.show({ faults, saved: { kind: 'saving' } })
      this.keepHere()
      return this.later(pauseMs)
    }
    dropFromPhone(this.nominationId)
    this.show({ faults, saved: { kind: 'saved', at: clockOf(savedAt) } })
  }
}
