import { join } from 'node:path'
import { Worker } from '../workers'
import type { PhonesAnswer, PhonesOrder } from './phones-process'

type Wish = Omit<PhonesOrder, 'callers'> & { callers?: number }

/** Fifty phones, shared out over two processes so that they are not what is measured. */
export class Phones {
  private readonly workers: Worker<PhonesOrder, PhonesAnswer>[]

  constructor(processes = 2) {
    this.workers = Array.from({ length: processes }, () => new Worker<PhonesOrder, PhonesAnswer>(join(__dirname, 'phones-process.ts')))
  }

  async call({ callers = 50, calls, perSecond, ...wish }: Wish): Promise<PhonesAnswer> {
    const share = this.workers.length
    const each = calls / share
    const answers = await Promise.all(this.workers.map((worker, i) => worker.carryOut({
      ...wish, callers: Math.ceil(callers / share), calls: each, from: wish.from + (i * each) / (wish.tries ?? 1), ...(perSecond ? { perSecond: perSecond / share } : {}),
    })))
    return answers.reduce((sum, one) => ({ ms: Math.max(sum.ms, one.ms), latencies: [...sum.latencies, ...one.latencies], accepted: sum.accepted + one.accepted, refused: added(sum.refused, one.refused) }))
  }

  close(): void {
    this.workers.forEach(worker => worker.close())
  }
}

const added = (one: Record<string, number>, other: Record<string, number>) =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map(kind => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]))
