import type { MiniProgram } from '../runtime/mini-program'

/** What every asynchronous `wx` function takes. */
export type Options = Record<string, unknown> & {
  success?: (result: unknown) => void
  fail?: (result: unknown) => void
  complete?: (result: unknown) => void
}

type Answer = Record<string, unknown> | undefined | void
export type AsyncBody = (options: Options) => Answer | Promise<Answer>
/** Functions of the `wx` object by name. */
export type ApiTable = Record<string, unknown>

/** A refusal in WeChat's shape: `errMsg` gets the function's name in front. */
export class WxFailure extends Error {
  constructor(message: string, readonly extra: Record<string, unknown> = {}) { super(message) }
}

/** Makes `wx.name`: calls success or fail, then complete, always later; without callbacks it returns a promise, as WeChat does. */
export function asyncApi(program: MiniProgram, name: string, body: AsyncBody): (options?: Options) => unknown {
  return (options = {}) => {
    const done = run(program, name, body, options)
    if (options.success || options.fail || options.complete) return void done.then((result) => report(program, options, result))
    return done.then(({ ok, result }) => { if (ok) return result; throw result })
  }
}

type Outcome = { ok: boolean; result: Record<string, unknown> }

async function run(program: MiniProgram, name: string, body: AsyncBody, options: Options): Promise<Outcome> {
  program.pendingCalls.add(options)
  try {
    return { ok: true, result: { ...(await body(options)), errMsg: `${name}:ok` } }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { ok: false, result: { ...(error as Partial<WxFailure>).extra, errMsg: `${name}:fail ${error.message}` } }
  } finally {
    program.pendingCalls.delete(options)
  }
}

function report(program: MiniProgram, options: Options, { ok, result }: Outcome): void {
  const call = (callback: ((result: unknown) => void) | undefined) => {
    try { callback?.(result) } catch (error) { program.fail(error) }
  }
  if (program.killed) return
  call(ok ? options.success : options.fail)
  call(options.complete)
}

/** Makes a whole table of asynchronous functions. */
export function asyncApis(program: MiniProgram, bodies: Record<string, AsyncBody>): ApiTable {
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, asyncApi(program, name, body)]))
}
