import { join } from 'node:path'
import { Worker } from '../workers'
import type { GatewayOrder } from './gateway-process'

/** Fifty callers in two processes, each with the built gateway loaded beside the bare SDK. */
export class Gateways {
  private readonly workers: Worker<GatewayOrder, number>[]

  constructor(functionsFolder: string, port: number, private readonly callers = 50, processes = 2) {
    this.workers = Array.from({ length: processes }, () => new Worker<GatewayOrder, number>(join(__dirname, 'gateway-process.ts'), [functionsFolder, String(port)]))
  }

  /** Calls for each second. */
  async rate(kind: GatewayOrder['kind'], calls: number, from: number): Promise<number> {
    const each = calls / this.workers.length
    const taken = await Promise.all(this.workers.map((worker, i) => worker.carryOut({ kind, callers: this.callers / this.workers.length, calls: each, from: from + i * each })))
    return (calls / Math.max(...taken)) * 1000
  }

  close(): void {
    this.workers.forEach(worker => worker.close())
  }
}
