import { clockOf, dayOf } from '../../shared/basics/shanghai-time'
import type { CampaignHome, StageView } from '../../shared/campaign/contract'
import { moveClock } from './doors'

const day = (instant: number) => dayOf(instant).slice(5).replace(/^0?(\d+)-0?(\d+)$/, '$1月$2日')
/** A window that ends at 00:00 ends with the day before. */
const lastDay = (closesAt: number) => day(clockOf(closesAt) === '00:00' ? closesAt - 1 : closesAt)
const span = ({ opensAt, closesAt }: StageView) => `${day(opensAt)}–${closesAt === null ? '' : lastDay(closesAt)}`
/** Ten in the morning of a stage's first day: people are at work. */
const morningOf = ({ opensAt }: StageView) => opensAt + 10 * 3_600_000

/** The stages as a standing steel rule; a press moves the clock to the stage's first morning. */
export function StageList({ campaign, move }: { campaign: CampaignHome; move: (moving: Promise<unknown>) => void }) {
  return (
    <section aria-label='环节'>
      <h2>环节</h2>
      <ol className='ruler'>
        {campaign.stages.map(stage => (
          <li key={stage.key} className={stage.state}>
            <button onClick={() => move(moveClock({ now: morningOf(stage) }))}>
              <b>{stage.title}{stage.state === 'now' && <em>现在</em>}</b>
              <time>{span(stage)}</time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
