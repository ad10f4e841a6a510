import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order } from './client-process'

/** Fifty callers of the unmodified SDK, shared out over processes so that the clients are not what is measured. */
export class Clients {
  private readonly processes: ChildProcess[]

  constructor(
    private readonly clients: number,
    processes = 2,
  ) {
    const env = { ...process.env, TENCENTCLOUD: 'true', SILENCE: 'true' }
    this.processes = Array.from({ length: processes }, () => fork(join(__dirname, 'client-process.ts'), { execArgv: ['--import', 'tsx'], env }))
  }

  /** Calls for each second. */
  async rate(order: Omit<Order, 'clients'>): Promise<number> {
    const share = order.calls / this.processes.length
    const started = performance.now()
    await Promise.all(
      this.processes.map((child, i) => {
        child.send({ ...order, clients: this.clients / this.processes.length, calls: share, from: order.from + i * share } satisfies Order)
        return once(child, 'message')
      }),
    )
    return (order.calls / (performance.now() - started)) * 1000
  }

  close(): void {
    this.processes.forEach(child => child.kill())
  }
}
