import { Timers } from './timers'
import { post, refusal, throwawayCloud } from './testing/throwaway-cloud'

const at = (text: string) => Date.parse(`${text}+08:00`)
const minute = 60_000

describe('Timers', () => {
  const timersAt = (start: string, ...crons: string[]) => {
    let now = at(start)
    const ran: [string, string][] = []
    const timers = new Timers(
      crons.map(cron => ({ functionName: 'clock', triggerName: cron, cron })),
      () => now,
      async (timer, dueAt) => void ran.push([timer.triggerName, new Date(dueAt).toISOString()]),
    )
    timers.start()
    timers.stop()
    const moveTo = (instant: string) => {
      const from = now
      now = at(instant)
      return timers.clockMoved(from, now)
    }
    return { ran, moveTo }
  }
  const everyMinute = '0 * * * * * *'
  const nightly = '0 0 2 * * * *'

  test('run when the clock reaches their instant in Beijing time, and not before', async () => {
    const { ran, moveTo } = timersAt('2018-05-01T01:59:58', nightly)
    await moveTo('2018-05-01T01:59:59')
    expect(ran).toEqual([])
    await moveTo('2018-05-01T02:00:00')
    expect(ran).toEqual([[nightly, '2018-04-30T18:00:00.000Z']])
  })

  test('are waited for by who moves the clock while they run', async () => {
    let now = at('2018-05-01T00:00:30')
    let finish = () => {}
    const timers = new Timers([{ functionName: 'clock', triggerName: everyMinute, cron: everyMinute }], () => now, () => new Promise(resolve => (finish = resolve)))
    timers.start()
    timers.stop()
    const move = (instant: string) => timers.clockMoved(now, (now = at(instant)))
    const order: string[] = []
    const began = move('2018-05-01T00:01:00')
    const moved = move('2018-05-01T00:01:30').then(() => order.push('moved'))
    await new Promise(setImmediate)
    order.push('finished')
    finish()
    await Promise.all([began, moved])
    expect(order).toEqual(['finished', 'moved'])
  })

  test('run once for a jump over many instants, for the latest of them, earliest first', async () => {
    const { ran, moveTo } = timersAt('2018-05-01T00:00:30', everyMinute, nightly)
    await moveTo('2018-05-11T12:00:30')
    expect(ran).toEqual([[nightly, '2018-05-10T18:00:00.000Z'], [everyMinute, '2018-05-11T04:00:00.000Z']])
  })

  test('run again after a jump back', async () => {
    const { ran, moveTo } = timersAt('2018-05-02T00:00:00', nightly)
    await moveTo('2018-05-01T00:00:00')
    expect(ran).toEqual([])
    await moveTo('2018-05-01T03:00:00')
    expect(ran).toEqual([[nightly, '2018-04-30T18:00:00.000Z']])
  })
})

describe('the local clock', () => {
  const source = `let runs = []; const loadedAt = Date.now()
    exports.main = async event => { if (event.Type === 'Timer') { await new Promise(resolve => setTimeout(resolve, 50)); runs.push({ event, at: Date.now() }) } return { runs, now: Date.now(), constructed: +new Date(), given: +new Date(5), text: Date(), isDate: new Date() instanceof Date, plain: new Date(2018, 0).constructor === Date, loadedAt } }`
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  beforeAll(async () => {
    cloud = await throwawayCloud({ clock: { source, config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }] } } })
  })
  afterAll(() => cloud.close())
  const move = (wish: object) => post(`${cloud.url}/local/clock`, wish)
  const see = async () => (await post(`${cloud.url}/v1/functions/clock`, {})).body as { runs: unknown[]; now: number; constructed: number; given: number; text: string; isDate: boolean; plain: boolean }

  test('is real at first', async () => {
    const { now, real } = (await (await fetch(`${cloud.url}/local/clock`)).json()) as { now: number; real: boolean }
    expect(real).toBe(true)
    expect(Math.abs(now - Date.now())).toBeLessThan(minute)
  })

  test('shows functions the time it is set to', async () => {
    const start = at('2018-06-01T12:00:00')
    expect(await move({ now: start })).toMatchObject({ status: 200, body: { real: false } })
    const seen = await see()
    expect(seen.now).toBeGreaterThanOrEqual(start)
    expect(seen.now).toBeLessThan(start + minute)
    expect(seen.constructed - seen.now).toBeLessThan(1000)
    expect(seen).toMatchObject({ given: 5, isDate: true, plain: true, text: expect.stringContaining('Jun 01 2018') })
  })

  test('has run the timers that fell due before it answers', async () => {
    await move({ now: at('2018-06-02T12:00:00') })
    const before = (await see()).runs.length
    await move({ advanceMs: 24 * 60 * minute })
    const { runs } = await see()
    expect(runs.slice(before)).toEqual([{ event: { Type: 'Timer', TriggerName: 'daily', Time: '2018-06-02T18:00:00.000Z', Message: '' }, at: expect.any(Number) }])
    expect((runs.at(-1) as { at: number }).at).toBeGreaterThanOrEqual(at('2018-06-03T12:00:00'))
  })

  test('shows real time again', async () => {
    await move({ real: true })
    expect(Math.abs((await see()).now - Date.now())).toBeLessThan(minute)
  })

  test.each([[{}], [{ now: 'tomorrow' }], [{ now: 9e15 }], [{ advanceMs: 9e15 }], [{ advanceMs: null }]])('refuses %j', async wish => {
    expect(await move(wish)).toEqual(refusal(400, 'malformed'))
  })
})

