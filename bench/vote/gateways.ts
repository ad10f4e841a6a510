import { join } from 'node:path'
import { build } from 'esbuild'
import { bundling } from '../../scripts/build-functions'
import { Worker } from '../workers'
import type { GatewayOrder } from './gateway-process'

const callers = 50

/** Fifty callers in two processes, each with the built gateway loaded beside the bare SDK. Bundled: TypeScript's loader would slow down what it loads. */
export class Gateways {
  private readonly workers: Worker<GatewayOrder, number>[]

  private constructor(file: string, args: string[]) {
    this.workers = [0, 1].map(() => new Worker<GatewayOrder, number>(file, args))
  }

  static async start(folder: string, functionsFolder: string, port: number): Promise<Gateways> {
    const outfile = join(folder, 'gateway-process.js')
    await build({ ...bundling, entryPoints: [join(__dirname, 'gateway-process.ts')], outfile })
    return new Gateways(outfile, [functionsFolder, String(port)])
  }

  /** Calls for each second. */
  async rate(kind: GatewayOrder['kind'], calls: number, from: number): Promise<number> {
    const each = calls / this.workers.length
    const taken = await Promise.all(this.workers.map((worker, i) => worker.carryOut({ kind, callers: callers / this.workers.length, calls: each, from: from + i * each })))
    return (calls / Math.max(...taken)) * 1000
  }

  close(): void {
    this.workers.forEach(worker => worker.close())
  }
}
