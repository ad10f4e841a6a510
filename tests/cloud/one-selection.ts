import { at, minuteMs, newRequest, openSelection, worker, type Nominee, type Selection } from './selection'
import type { As } from './local-campaign'

/** One selection for all tests of a file, in its time for nominations; each test begins some minutes after the last, so that nobody calls too often. */
export function oneSelection() {
  let selection: Selection
  let workers = 0
  beforeAll(async () => {
    selection = await openSelection()
  })
  beforeEach(() => selection.clock.set(at.nomination + workers * minuteMs * 5))
  afterAll(() => selection?.close())
  const call: Selection['call'] = (as, name, input) => selection.call(as, name, input)
  return {
    /** There from the first test on. */
    selection: () => selection,
    call,
    done: ((as, name, input) => selection.done(as, name, input)) as Selection['done'],
    /** A worker who has no file yet. */
    next: (): Nominee => worker(++workers),
    opens: (as: As, channel: 'self' | 'organisation' | 'public' = 'self', requestId = newRequest()) => call(as, 'nomination.open', { campaignId: selection.campaignId, channel, requestId }),
  }
}

/** The id of a file that was opened. */
export async function idOf(opening: ReturnType<ReturnType<typeof oneSelection>['opens']>): Promise<string> {
  const answer = await opening
  if (!answer.ok) throw new Error(answer.error.kind)
  return answer.value.nominationId
}
