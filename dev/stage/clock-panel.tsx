import { dayOf, clockOf } from '../../shared/basics/shanghai-time'
import type { CampaignHome } from '../../shared/campaign/contract'
import { moveClock } from './doors'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']
const sayDay = (now: number) => dayOf(now).slice(5).replace(/^0?(\d+)-0?(\d+)$/, '$1月$2日')
const hourMs = 3_600_000

/** The clock of the whole cloud, in Beijing time, with the moves a visitor needs. */
export function ClockPanel({ now, campaign, move }: { now: number; campaign: CampaignHome; move: (moving: Promise<unknown>) => void }) {
  const closing = campaign.stages.find(stage => stage.closesAt !== null && stage.closesAt > now && stage.opensAt <= now)?.closesAt
  return (
    <section aria-label='时钟'>
      <h2>时钟</h2>
      <p className='clock'>{sayDay(now)} {clockOf(now)}</p>
      <p className='note'>北京时间，{dayOf(now).slice(0, 4)}年，星期{weekdays[new Date(`${dayOf(now)}T00:00Z`).getUTCDay()]}</p>
      <div className='moves'>
        <button onClick={() => move(moveClock({ advanceMs: hourMs }))}>+1 小时</button>
        <button onClick={() => move(moveClock({ advanceMs: 24 * hourMs }))}>+1 天</button>
        <button disabled={!closing} onClick={() => closing && move(moveClock({ now: closing - 60_000 }))}>到截止前 1 分钟</button>
        <button onClick={() => move(moveClock({ real: true }))}>真实时间</button>
      </div>
    </section>
  )
}
