import type { CampaignHome, StageView } from '@shared/campaign/contract'
import { dayOf } from '@shared/basics/shanghai-time'
import { sayDay, sayEnd } from '@shared/basics/time-phrases'
import type { PublicityNotice } from '@shared/publicity/contract'
import type { StoryPage } from '@shared/story/contract'
import type { CandidatePage } from '@shared/vote/contract'
import type { Poster } from './poster'

/** 5月12日—21日 24:00: the month is said once where it is the same. */
export function saySpan(opensAt: number, closesAt: number): string {
  const [opens, end] = [sayDay(dayOf(opensAt)), sayEnd(closesAt)]
  const month = opens.slice(0, opens.indexOf('月') + 1)
  return `${opens}—${end.startsWith(month) ? end.slice(month.length) : end}`
}

/** The days of a stage; one without an end only begins. */
export const sayDays = ({ opensAt, closesAt }: StageView): string => closesAt === null ? `${sayDay(dayOf(opensAt))}起` : saySpan(opensAt, closesAt)

/** When and how one votes; nothing where the campaign has no vote here. */
export const voteNotes = ({ vote }: CampaignHome): string[] => vote
  ? [`网络投票 ${saySpan(vote.opensAt, vote.closesAt)}`, vote.period === 'day' ? '自愿、匿名，每天一张选票' : '自愿、匿名，每人一张选票']
  : []

type Words = Omit<Poster, 'picture'>
const scan = (opens: string) => ['微信扫一扫', opens] as const

export const candidateWords = ({ name, trade, unitName, deed }: CandidatePage, home: CampaignHome): Words => ({
  name, trade, kicker: [home.honourTitle, '候选人'], say: deed, meta: `${trade} · ${unitName}`, host: home.titleLines, notes: voteNotes(home), scan: scan('看事迹'),
})

export const storyPosterWords = ({ name, trade, unitName, title, readMinutes, honourTitle }: StoryPage, home: CampaignHome): Words => ({
  name, trade, kicker: [honourTitle ?? '工匠故事'], say: title, meta: `${trade} · ${unitName}`, host: home.titleLines, notes: [`${readMinutes} 分钟读完`], scan: scan('读故事'),
})

/** The stage that is under way, else the next, else the last: its days stay true on the wall. */
const stageToTell = (stages: readonly StageView[]) => stages.find(({ state }) => state === 'now') ?? stages.find(({ state }) => state === 'next') ?? stages[stages.length - 1]

export function homeWords(home: CampaignHome): Words {
  const stage = stageToTell(home.stages)
  return { name: home.honourTitle, trade: '', kicker: ['工匠选树'], say: stage ? `${stage.title}\n${sayDays(stage)}` : home.honourTitle, meta: `${home.host}主办`, host: home.titleLines, notes: ['评选办法、候选人、公示', '都能在里面看到'], scan: scan('看评选') }
}

export const noticeWords = ({ title, listed, firstDay, lastDay, workingDays }: PublicityNotice, home: CampaignHome): Words => ({
  name: '公示', trade: '', kicker: [home.honourTitle], say: title, meta: `${sayDay(firstDay)}—${sayDay(lastDay)}，${workingDays} 个工作日`, host: home.titleLines, notes: [`名单 ${listed.length} 人，姓名、事迹扫码可看`, '有异议，里面有提出的办法'], scan: scan('看公示名单'),
})
