// WeChat's logic layer has no AbortController. The query library makes one for every fetch and, without it, waits for ever and says nothing.
class QuietSignal {
  aborted = false
  private readonly listeners = new Set<() => void>()

  addEventListener(_type: 'abort', listener: () => void) { this.listeners.add(listener) }
  removeEventListener(_type: 'abort', listener: () => void) { this.listeners.delete(listener) }

  abort() {
    if (this.aborted) return
    this.aborted = true
    this.listeners.forEach(listener => listener())
  }
}

class QuietAbortController {
  readonly signal = new QuietSignal()
  abort() { this.signal.abort() }
}

const globals = globalThis as unknown as Record<string, unknown>
if (globals.AbortController === undefined) globals.AbortController = QuietAbortController
