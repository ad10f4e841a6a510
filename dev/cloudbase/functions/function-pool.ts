import type { CallOutcome } from './call-outcome'
import type { FunctionConfig } from './function-config'
import { FunctionInstance, type InstanceOptions } from './function-instance'

export type PoolOptions = Omit<InstanceOptions, 'clockOffset'> & { instances: number; warm: boolean; clockOffset: () => number }

/** All instances of one function, kept at their number from the start or, where it is not to be warm, from its first call: one that ended is replaced. */
export class FunctionPool {
  private instances: FunctionInstance[] = []
  private closed = false

  constructor(private readonly options: PoolOptions) {
    if (options.warm) this.replaceEnded()
  }

  get config(): FunctionConfig {
    return this.options.deployed.config
  }

  call(event: unknown, context: unknown): Promise<CallOutcome> {
    return this.leastBusy().call(event, context)
  }

  /** Why an instance did not load; undefined when all did. */
  async loadFailure(): Promise<string | undefined> {
    return (await Promise.all(this.instances.map(instance => instance.loadFailure))).find(failure => failure !== undefined)
  }

  setClock(offset: number) {
    for (const instance of this.instances) instance.setClock(offset)
  }

  close() {
    this.closed = true
    for (const instance of this.instances) instance.kill()
  }

  private leastBusy(): FunctionInstance {
    this.replaceEnded()
    return this.instances.reduce((best, instance) => (instance.callsUnderWay < best.callsUnderWay ? instance : best))
  }

  private replaceEnded() {
    if (this.closed) return
    const alive = this.instances.filter(instance => instance.alive)
    const missing = this.options.instances - alive.length
    this.instances = alive
    for (let count = 0; count < missing; count++) this.add()
  }

  private add() {
    this.instances.push(new FunctionInstance({ ...this.options, clockOffset: this.options.clockOffset() }))
  }
}
