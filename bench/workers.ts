import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A process that carries out one order at a time and answers each. */
export class Worker<Order extends object, Answer> {
  private readonly child: ChildProcess

  /** `file` is TypeScript, or a bundle, which runs as it is. */
  constructor(file: string, args: string[] = []) {
    const execArgv = file.endsWith('.ts') ? ['--import', 'tsx'] : []
    this.child = fork(file, args, { execArgv, env: { ...process.env, TENCENTCLOUD: 'true', SILENCE: 'true' }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
    // What functions print is read, as Local CloudBase reads it.
    this.child.stdout?.resume()
  }

  async carryOut(order: Order): Promise<Answer> {
    this.child.send(order)
    return (await once(this.child, 'message'))[0] as Answer
  }

  close(): void {
    this.child.kill('SIGKILL')
  }
}

/** In a worker's process: what it does with an order. */
export function takeOrders<Order, Answer>(carryOut: (order: Order) => Promise<Answer>): void {
  process.on('message', (order: Order) => void carryOut(order).then(answer => process.send?.(answer)))
}
