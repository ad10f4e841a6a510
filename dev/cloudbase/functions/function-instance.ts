import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { maxAnswerBytes, type CallOutcome, type CallRefusal } from './call-outcome'
import type { DeployedFunction } from './function-config'

export interface InstanceOptions {
  deployed: DeployedFunction
  environment: Record<string, string>
  clockOffset: number
  log: Writable
}

interface Waiting {
  answer(outcome: CallOutcome): void
  deadline: NodeJS.Timeout
}

type FromChild = { ready: true } | { loadFailure: string } | { pong: true } | { id: number; json: string } | { id: number; refusal: CallRefusal; message?: string }

const loadLimitMs = 15_000
const pongLimitMs = 2_000

/** One process with one function loaded. It takes calls until one of them times out or the process ends. */
export class FunctionInstance {
  /** Undefined once it loaded, or why it did not. Settles once. */
  readonly loadFailure: Promise<string | undefined>
  /** False once it must get no more calls. */
  alive = true
  private readonly child: ChildProcess
  private readonly waiting = new Map<number, Waiting>()
  private nextId = 1
  private settleLoading: (failure: string | undefined) => void = () => undefined
  private ponged = false

  constructor(private readonly options: InstanceOptions) {
    this.loadFailure = new Promise(resolve => (this.settleLoading = resolve))
    this.child = this.start()
    const loadDeadline = setTimeout(() => this.kill(), loadLimitMs)
    void this.loadFailure.then(() => clearTimeout(loadDeadline))
  }

  get callsUnderWay() {
    return this.waiting.size
  }

  async call(event: unknown, context: unknown): Promise<CallOutcome> {
    const failure = await this.loadFailure
    if (failure !== undefined || !this.child.connected) return { ok: false, kind: 'function-failed', message: failure ?? 'the instance ended' }
    const id = this.nextId++
    return new Promise(answer => {
      const deadline = setTimeout(() => this.timeOut(id), this.options.deployed.config.timeout * 1000)
      this.waiting.set(id, { answer, deadline })
      this.child.send({ call: { id, event, context } })
    })
  }

  setClock(offset: number) {
    if (this.child.connected) this.child.send({ offset })
  }

  kill() {
    this.alive = false
    this.child.kill('SIGKILL')
  }

  private start(): ChildProcess {
    const { deployed, environment, clockOffset, log } = this.options
    const child = fork(path.join(__dirname, 'function-child.cjs'), [deployed.entry, String(clockOffset), String(maxAnswerBytes)], {
      cwd: path.dirname(deployed.entry),
      env: environment,
      execArgv: [`--max-old-space-size=${deployed.config.memorySize}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.stdout?.pipe(log, { end: false })
    child.stderr?.pipe(log, { end: false })
    child.on('message', message => this.hear(message as FromChild))
    child.on('error', () => this.ended())
    child.on('exit', () => this.ended())
    return child
  }

  private hear(message: FromChild) {
    if ('ready' in message) this.settleLoading(undefined)
    else if ('loadFailure' in message) this.settleLoading(message.loadFailure)
    else if ('pong' in message) this.ponged = true
    else this.answer(message.id, 'json' in message ? { ok: true, json: message.json } : { ok: false, kind: message.refusal, message: message.message })
  }

  private answer(id: number, outcome: CallOutcome) {
    const waiting = this.waiting.get(id)
    if (!waiting) return
    clearTimeout(waiting.deadline)
    this.waiting.delete(id)
    waiting.answer(outcome)
    if (!this.alive && this.waiting.size === 0) this.kill()
  }

  /** CloudBase ends the instance. Here it may hold other calls: they finish first, unless it is stuck in a loop. */
  private timeOut(id: number) {
    this.alive = false
    this.answer(id, { ok: false, kind: 'function-timeout' })
    if (this.waiting.size === 0) return
    if (this.child.connected) this.child.send({ ping: true })
    setTimeout(() => this.ponged || this.kill(), pongLimitMs).unref()
  }

  private ended() {
    this.alive = false
    this.settleLoading('the instance ended while loading')
    for (const id of [...this.waiting.keys()]) this.answer(id, { ok: false, kind: 'function-failed', message: 'the instance ended' })
  }
}
