import { Cron } from 'croner'

export interface Timer {
  functionName: string
  triggerName: string
  /** Seven fields: second, minute, hour, day, month, weekday, year. CloudBase reads them in Beijing time. */
  cron: string
}

export type RunTimer = (timer: Timer, dueAt: number) => Promise<void>

interface Scheduled {
  timer: Timer
  cron: Cron
  dueAt: number
}

const dueAfter = (cron: Cron, instant: number) => cron.nextRun(new Date(instant))?.getTime() ?? Infinity

/**
 * Runs the functions' timers as the clock passes their instants.
 * A jump over several instants of one timer runs it once, after the jump, for the latest instant it passed: a function
 * sees the time it runs at, as after an outage of the cloud. Timers run in the order of those instants, each awaited.
 * A jump backwards runs nothing.
 */
export class Timers {
  private readonly scheduled: Scheduled[]
  private ticking?: NodeJS.Timeout
  private turn: Promise<void> = Promise.resolve()

  constructor(timers: Timer[], private readonly now: () => number, private readonly run: RunTimer) {
    this.scheduled = timers.map(timer => ({ timer, cron: new Cron(timer.cron, { timezone: 'Asia/Shanghai', paused: true }), dueAt: Infinity }))
  }

  start() {
    this.reschedule()
    this.ticking = setInterval(() => void this.runDue(), 500)
    this.ticking.unref()
  }

  stop() {
    clearInterval(this.ticking)
  }

  async clockMoved(from: number, to: number) {
    if (to < from) this.reschedule()
    await this.runDue()
  }

  private reschedule() {
    for (const each of this.scheduled) each.dueAt = dueAfter(each.cron, this.now())
  }

  /** In turn: who moves the clock waits for a run that a tick began a moment before, instead of finding nothing due. */
  private runDue(): Promise<void> {
    const running = this.turn.then(() => this.runAllDue())
    this.turn = running.catch(() => undefined)
    return running
  }

  private async runAllDue() {
    const now = this.now()
    const due = this.scheduled.filter(each => each.dueAt <= now).map(each => ({ ...each, dueAt: latestDue(each, now) }))
    for (const each of this.scheduled) if (each.dueAt <= now) each.dueAt = dueAfter(each.cron, now)
    for (const { timer, dueAt } of due.sort((a, b) => a.dueAt - b.dueAt)) await this.run(timer, dueAt)
  }
}

function latestDue({ cron, dueAt }: Scheduled, now: number): number {
  // croner looks strictly before its reference and in whole seconds.
  const latest = cron.previousRuns(1, new Date(now + 1000))[0]
  return Math.max(dueAt, latest?.getTime() ?? dueAt)
}
