import type { MiniProgram } from '../runtime/mini-program'

const QUIET_MS = 60
const PATIENCE_MS = 15_000

/** Resolves when nothing was drawn for 60 ms and nothing is under way: no call, no timer that falls due within those 60 ms. Throws the app's first error, or that it never came to rest. */
export async function settled(program: MiniProgram): Promise<void> {
  const givesUpAt = Date.now() + PATIENCE_MS
  let quietSince = Date.now()
  while (Date.now() - Math.max(quietSince, program.lastSetDataAt) < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (isBusy(program)) quietSince = Date.now()
    if (Date.now() > givesUpAt) throw new Error(`The app never came to rest on ${program.stack.top?.path}`)
  }
  const [error] = program.errors.splice(0)
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error))
}

/** An open dialog, or the question for consent, is one call that waits for the person. What the app put off for a moment only is still under way. */
const isBusy = (program: MiniProgram): boolean => program.pendingCalls.size > (program.wx.ui.dialog || program.wx.privacy.isAsking ? 1 : 0) || program.timers.dueWithin(QUIET_MS)
