import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { CampaignHome } from '../../shared/campaign/contract'
import type { Scenario } from '../scenario/who-is-who'
import { ClockPanel } from './clock-panel'
import { addressOf, letOthersAct, readCampaign, readClock, readScenario } from './doors'
import { hints } from './hints'
import { StageList } from './stage-list'

const campaignTitles = { reference: '第二届“台州工匠”（投票中）', practice: '从头走一遍（刚开始申报）', onDisplay: '青年技能新秀（公示中）', concluded: '首届“台州工匠”（已命名）' }
type CampaignKey = keyof typeof campaignTitles

/** The stage: a phone around either face, a switch of identity, the stages as buttons that move the clock. */
function Stage({ scenario }: { scenario: Scenario }) {
  const [who, setWho] = useState(2)
  const [face, setFace] = useState<'phone' | 'h5'>('phone')
  const [key, setKey] = useState<CampaignKey>('reference')
  const [campaign, setCampaign] = useState<CampaignHome>()
  const [now, setNow] = useState(0)
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const [waiting, setWaiting] = useState(false)
  const [turn, setTurn] = useState(0)
  const role = scenario.roles[who]
  const campaignId = scenario.campaigns[key] ?? ''

  useEffect(() => {
    void readClock().then(clock => setNow(clock.now))
    void readCampaign(campaignId).then(setCampaign)
  }, [campaignId, turn])
  useEffect(() => {
    const ticking = setInterval(() => void readClock().then(clock => setNow(clock.now)), 15_000)
    return () => clearInterval(ticking)
  }, [])
  useEffect(() => {
    if (role) void addressOf(face, role.as, campaignId).then(setAddress)
  }, [face, role, campaignId, turn])

  const move = (moving: Promise<unknown>) => void moving.then(() => setSaid(''), (error: Error) => setSaid(`没有成功：${error.message}`)).then(() => setTurn(turn + 1))
  const others = () => {
    setWaiting(true)
    void letOthersAct(campaignId).then(({ said: done }) => setSaid(done), (error: Error) => setSaid(`没有成功：${error.message}`)).then(() => setTurn(turn + 1)).then(() => setWaiting(false))
  }
  const openWide = async () => role && window.open(await addressOf('h5', role.as, campaignId))
  const stage = campaign?.stages.find(one => one.state === 'now')

  return (
    <>
      <aside className='who'>
        <h1>匠选</h1>
        <p className='meta'>演示台：换个身份，拨动时钟，五分钟走完一届评选。示例数据，人物与单位均为虚构。</p>
        <h2>现在是谁</h2>
        <ul className='people'>
          {scenario.roles.map(({ role: title, name, note }, index) => (
            <li key={title}><button className={index === who ? 'is-on' : ''} aria-pressed={index === who} onClick={() => setWho(index)}><b>{title}</b><span>{name}</span><em>{note}</em></button></li>
          ))}
        </ul>
        <div className='choice' role='group' aria-label='用什么打开'>
          <button className={face === 'phone' ? 'is-on' : ''} aria-pressed={face === 'phone'} onClick={() => setFace('phone')}>小程序</button>
          <button className={face === 'h5' ? 'is-on' : ''} aria-pressed={face === 'h5'} onClick={() => setFace('h5')}>H5</button>
          <button onClick={() => void openWide()}>电脑版</button>
        </div>
      </aside>
      <main className='glass'><div className='frame'>{address && <iframe key={`${address}${turn}`} src={address} title='手机画面' />}</div></main>
      <aside className='when'>
        <section aria-label='评选'>
          <h2>评选</h2>
          <div className='campaigns'>{(Object.keys(campaignTitles) as CampaignKey[]).map(one => <button key={one} className={one === key ? 'is-on' : ''} aria-pressed={one === key} onClick={() => setKey(one)}>{campaignTitles[one]}</button>)}</div>
        </section>
        {campaign && <StageList campaign={campaign} move={move} />}
        {campaign && <ClockPanel now={now} campaign={campaign} move={move} />}
        <div className='moves'><button className='wide' disabled={waiting} onClick={others}>{waiting ? '其他人正在做……' : '让其他人也做完这一步'}</button></div>
        <p className={said.startsWith('没有成功') ? 'said wrong' : 'said'} role='status'>{said}</p>
        <h2>这一步看什么</h2>
        <p className='hint'>{hints[stage?.kind ?? 'before']}</p>
        <p className='links'><a href='/local/contract'>接口</a><a href='/local/scenario'>人物与编号</a></p>
      </aside>
    </>
  )
}

const root = createRoot(document.getElementById('stage') as HTMLElement)
/** The first start makes the example data, which takes a minute or two; the stage opens by itself when it is there. */
function openWhenReady(): void {
  readScenario().then(scenario => root.render(<Stage scenario={scenario} />), () => {
    root.render(<p className='waiting' role='status'>正在准备示例数据，约需一两分钟，好了会自动打开。</p>)
    setTimeout(openWhenReady, 2_000)
  })
}

openWhenReady()
