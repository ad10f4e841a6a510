import { endOfDay, startOfDay, type Day } from '../../shared/basics/shanghai-time'
import type { Charter } from '../../shared/campaign/charter'
import { collective } from '../../shared/charters/collective-form'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'

/** First and last day of each stage, by its key; the last day counts until 24:00. */
type Dates = Record<string, [first: Day, last: Day]>

interface Edition {
  charterId: string
  titleLines: [string, string]
  honourTitle: string
  issuedOn: Day
  candidates: number
  listed: number
  minimumScorecards: number
  dates: Dates
}

const office = { source: 'office' as const }
const own = ['title', 'titleLines', 'honourTitle', 'stages.nomination.closesAt', 'deadlines', 'publicity.city.listed', 'awards', 'eligibility.clauses.five-years.question.atLeast']

/** An invented edition under the reference charter's rules, with its own dates and numbers: the office's, so its sources say. */
function edition({ charterId, titleLines, honourTitle, issuedOn, candidates, listed, minimumScorecards, dates }: Edition): Charter {
  const stages = taizhou2018.stages.map(stage => {
    const [first, last] = dates[stage.key] ?? [issuedOn, issuedOn]
    return { ...stage, opensAt: startOfDay(first), closesAt: endOfDay(last) }
  })
  return {
    ...taizhou2018, charterId, titleLines, honourTitle, issuedOn, stages,
    title: `${titleLines.join('')}（示例）`,
    notice: { ...taizhou2018.notice, title: `关于开展${titleLines.join('')}的通知`, number: `示例〔${issuedOn.slice(0, 4)}〕1号` },
    deadlines: taizhou2018.deadlines.map(deadline => ({ ...deadline, at: endOfDay(dates['nomination']?.[1] ?? issuedOn), said: '按本届通知' })),
    scoring: taizhou2018.scoring && { ...taizhou2018.scoring, candidates, minimumScorecards },
    vote: taizhou2018.vote && { ...taizhou2018.vote, picks: { minimum: 1, maximum: 3 } },
    publicity: taizhou2018.publicity.map(round => ({ ...round, listed })),
    awards: [{ title: honourTitle, count: listed, certificate: true }],
    sources: { ...taizhou2018.sources, ...Object.fromEntries(own.map(path => [path, office])) },
  }
}

/** Concluded: its craftsmen stand in the directory, with stories. */
export const firstEdition = edition({
  charterId: 'taizhou-2016', titleLines: ['首届', '“台州工匠”选树'], honourTitle: '台州工匠', issuedOn: '2016-03-01', candidates: 8, listed: 6, minimumScorecards: 3,
  dates: { nomination: ['2016-03-07', '2016-03-31'], eligibilityReview: ['2016-04-01', '2016-04-13'], expertReview: ['2016-04-14', '2016-04-28'], publicVote: ['2016-05-10', '2016-05-19'], publicity: ['2016-05-24', '2016-05-30'], decision: ['2016-06-01', '2016-06-30'] },
})

/** The same, asking for photos, too. */
const withPhotos = (charter: Charter): Charter => ({
  ...charter,
  materials: { kind: 'all', of: [charter.materials, { kind: 'photos', key: 'photos', title: '工作照片', minimum: 4, maximum: 5, formats: ['JPG', 'PNG'], maximumMegabytes: 10 }] },
  sources: { ...charter.sources, materials: office },
})

/** On public display while the reference campaign is being voted on. Its nominees handed in photos. */
export const youngHands = withPhotos(edition({
  charterId: 'young-hands-2018', titleLines: ['2018年', '台州青年技能新秀'], honourTitle: '台州青年技能新秀', issuedOn: '2018-03-01', candidates: 6, listed: 4, minimumScorecards: 3,
  dates: { nomination: ['2018-03-05', '2018-03-25'], eligibilityReview: ['2018-03-26', '2018-04-05'], expertReview: ['2018-04-06', '2018-04-20'], publicVote: ['2018-04-23', '2018-05-08'], publicity: ['2018-05-14', '2018-05-18'], decision: ['2018-06-01', '2018-06-30'] },
}))

/** The same, open to collectives, too. */
const withCollectives = (charter: Charter): Charter => ({
  ...charter, nomineeKinds: ['person', 'collective'], collective, pledge: { ...charter.pledge, text: charter.pledge.text.replace('我本人的情况', '我本人或者我们集体的情况') },
  sources: { ...charter.sources, nomineeKinds: office, collective: office, pledge: office },
})

/** For a newcomer to walk from its notice to named craftsmen. */
export const practice = withCollectives(edition({
  charterId: 'practice-2018', titleLines: ['走一遍', '“台州工匠”选树'], honourTitle: '台州工匠', issuedOn: '2018-05-14', candidates: 8, listed: 3, minimumScorecards: 1,
  dates: { nomination: ['2018-05-15', '2018-05-31'], eligibilityReview: ['2018-06-01', '2018-06-08'], expertReview: ['2018-06-09', '2018-06-15'], publicVote: ['2018-06-19', '2018-06-24'], publicity: ['2018-06-26', '2018-07-02'], decision: ['2018-07-04', '2018-07-31'] },
}))
