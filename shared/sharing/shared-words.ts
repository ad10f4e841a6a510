import { sayFullDay } from '../basics/time-phrases'
import { artOfTrade, type ArtName } from '../basics/trade-art'
import type { PublicityNotice } from '../publicity/contract'
import type { StoryCard } from '../story/contract'
import type { CandidateView } from '../vote/candidate-view'
import type { SharedPageName } from './shared-page'

export interface SharedWords {
  title: string
  /** One or two sentences; never a total or anything else that changes by the hour. */
  description: string
  art: ArtName
}

/** What the words about each page are made of: public fields alone. */
export interface SharedSubjects {
  home: { titleLines: string[]; host: string }
  notice: { titleLines: string[]; host: string }
  candidates: { titleLines: string[]; host: string }
  candidate: { titleLines: string[]; candidate: Pick<CandidateView, 'number' | 'name' | 'trade' | 'unitName' | 'deed'> }
  results: { titleLines: string[]; host: string }
  publicity: { notice: Pick<PublicityNotice, 'title' | 'issuer' | 'firstDay' | 'lastDay'> }
  stories: { titleLines: string[]; host: string }
  story: { story: Pick<StoryCard, 'title' | 'lead' | 'name' | 'trade'> }
}

const named = ({ titleLines }: { titleLines: string[] }) => titleLines.join('')

/** The campaign's own words where one of its pages is passed on. */
export const sharedWords: { [Page in SharedPageName]: (subject: SharedSubjects[Page]) => SharedWords } = {
  home: subject => ({ title: named(subject), description: `${subject.host}主办。评选办法、时间、候选人、投票和公示都在这里。`, art: 'micrometer' }),
  notice: subject => ({ title: `${named(subject)}：评选办法与通知原文`, description: `${subject.host}主办。谁可以申报、怎么评、什么时候投票，一条一条写明。`, art: 'lathe' }),
  candidates: subject => ({ title: `${named(subject)}：候选人`, description: `${subject.host}主办。每一位候选人的事迹都在这里。`, art: 'casting' }),
  candidate: ({ candidate: { number, name, trade, unitName, deed }, ...subject }) => ({ title: `${name} · ${number} 号候选人`, description: `${named(subject)}。${trade}，${unitName}。${deed}`, art: artOfTrade(trade) }),
  results: subject => ({ title: `${named(subject)}：投票结果`, description: '票数按评选办法写明的时间公布，怎么算的、怎么核对，都在这一页。', art: 'plc' }),
  publicity: ({ notice: { title, issuer, firstDay, lastDay } }) => ({ title, description: `${issuer}，公示时间：${sayFullDay(firstDay)}至${sayFullDay(lastDay)}。名单和反映意见的方式在这一页。`, art: 'valve' }),
  stories: subject => ({ title: `${named(subject)}：先进事迹`, description: '他们怎样把一门手艺做到这一步。', art: 'carving' }),
  story: ({ story: { title, lead, name, trade } }) => ({ title, description: `${trade}${name}。${lead}`, art: artOfTrade(trade) }),
}
