import type { Result } from '@shared/basics/result'
import type { UploadPlace } from '@shared/nomination/materials-contract'
import type { Chosen } from '@/lib/phone-files/chosen'
import type { OnProgress, Sending } from '@/lib/phone-files/sending'

/** `waiting`: the line is broken; it goes on by itself. `refused`: it will not be taken as it is. */
export type UploadState = 'queued' | 'sending' | 'looking' | 'waiting' | 'refused'

export interface Upload {
  id: string
  key: string
  name: string
  state: UploadState
  /** 0 to 100. */
  percent: number
  /** Why it was refused; '' otherwise. */
  sentence: string
}

type Failed = { kind: string }

export interface UploadPorts {
  place(key: string, chosen: Chosen, requestId: string): Promise<Result<UploadPlace, Failed>>
  send(place: UploadPlace, chosen: Chosen, onProgress: OnProgress): Sending
  report(placeId: string): Promise<Result<unknown, Failed>>
  say(failure: Failed): string
  newRequestId(): string
  /** A file was taken. */
  taken(): void
  changed(uploads: Upload[]): void
}

interface Entry extends Upload {
  chosen: Chosen
  /** Storage has it: only the report is missing. */
  placeId: string
  tries: number
  giveUp: () => void
}

/** The line, not the file: worth another try. */
const passing = ['offline', 'unavailable', 'too-many-requests', 'nothing-arrived', 'no-such-place']
const soonMs = 1000
const laterMs = [5_000, 15_000, 30_000, 60_000]
const step = 5

/**
 * Uploads of one page, one after another. One that breaks off is tried once more at once; then it waits, and goes on when the network is
 * back, after a while, or by hand. Nothing is chosen twice: what was chosen is held until it was taken, refused or given up.
 */
export class Uploads {
  private entries: Entry[] = []
  private isBusy = false
  private readonly timers = new Set<ReturnType<typeof setTimeout>>()

  constructor(private readonly ports: UploadPorts) {}

  add(key: string, chosen: Chosen): void {
    this.entries.push({ id: this.ports.newRequestId(), key, name: chosen.name, state: 'queued', percent: 0, sentence: '', chosen, placeId: '', tries: 0, giveUp: () => {} })
    this.tell()
    void this.work()
  }

  /** Gives one up, or clears one that was refused away. */
  drop(id: string): void {
    const entry = this.entries.find(each => each.id === id)
    this.entries = this.entries.filter(each => each !== entry)
    entry?.giveUp()
    this.tell()
  }

  /** By hand, or because the network is back. */
  again(id?: string): void {
    for (const entry of this.entries) if (entry.state === 'waiting' && (id === undefined || entry.id === id)) entry.state = 'queued'
    this.tell()
    void this.work()
  }

  close(): void {
    this.timers.forEach(clearTimeout)
    this.entries.forEach(({ giveUp }) => giveUp())
    this.entries = []
  }

  private tell(): void {
    this.ports.changed(this.entries.map(({ id, key, name, state, percent, sentence }) => ({ id, key, name, state, percent, sentence })))
  }

  private set(entry: Entry, change: Partial<Entry>): void {
    Object.assign(entry, change)
    this.tell()
  }

  private async work(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    for (let entry = this.nextOne(); entry; entry = this.nextOne()) await this.carry(entry)
    this.isBusy = false
  }

  private nextOne = (): Entry | undefined => this.entries.find(({ state }) => state === 'queued')

  private async carry(entry: Entry): Promise<void> {
    const failed = entry.placeId ? null : await this.sendOne(entry)
    if (failed) return this.meet(entry, failed)
    if (!this.entries.includes(entry)) return
    this.set(entry, { state: 'looking', percent: 100 })
    const report = await this.ports.report(entry.placeId)
    if (!report.ok) return this.meet(entry, report.error)
    this.entries = this.entries.filter(each => each !== entry)
    this.ports.taken()
    this.tell()
  }

  /** Null where storage has it. */
  private async sendOne(entry: Entry): Promise<Failed | null> {
    this.set(entry, { state: 'sending', percent: 0 })
    const place = await this.ports.place(entry.key, entry.chosen, entry.id)
    if (!place.ok) return place.error
    const sending = this.ports.send(place.value, entry.chosen, percent => { if (percent >= entry.percent + step) this.set(entry, { percent }) })
    entry.giveUp = sending.giveUp
    const outcome = await sending.outcome
    entry.giveUp = () => {}
    if (outcome !== 'sent') return { kind: 'offline' }
    entry.placeId = place.value.placeId
    return null
  }

  private meet(entry: Entry, failed: Failed): void {
    if (!this.entries.includes(entry)) return
    if (!passing.includes(failed.kind)) return this.set(entry, { state: 'refused', sentence: this.ports.say(failed) })
    // What storage does not have is sent anew; what it has is only reported again.
    if (failed.kind === 'nothing-arrived' || failed.kind === 'no-such-place') entry.placeId = ''
    entry.tries += 1
    this.set(entry, { state: 'waiting', percent: entry.placeId ? 100 : 0 })
    this.later(entry, entry.tries === 1 ? soonMs : (laterMs[Math.min(entry.tries - 2, laterMs.length - 1)] ?? soonMs))
  }

  private later(entry: Entry, ms: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.again(entry.id)
    }, ms)
    this.timers.add(timer)
  }
}
