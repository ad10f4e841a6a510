import { instantAt, type Day } from '../../shared/basics/shanghai-time'
import type { Charter } from '../../shared/campaign/charter'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Calls } from './calls'
import { firstEdition, practice, youngHands } from './editions'
import { inParallel } from './in-parallel'
import { nominate, review, type Reach } from './nominate'
import { nominee } from './nominee'
import { concludeObjections, objectAndDecide, objectAndWait } from './objections'
import { recommendInEveryWay } from './recommend'
import { foundOffices, type Offices } from './offices'
import { cityOfficers } from './people'
import { cosignBox, destroyVoterKey, registerPhones } from './proof'
import { castMany, confer, publish, scoreAll, settle, tell } from './select'

/** When the demo stands still for the visitor: the vote of the reference campaign, an evening. */
export const demoNow = instantAt('2018-05-18', '20:00')

export interface DemoCampaign {
  campaignId: string
  /** Nominations by nominee number, in the order they were made. */
  nominations: string[]
}

export interface Demo {
  offices: Offices
  campaigns: { reference: DemoCampaign; concluded: DemoCampaign; onDisplay: DemoCampaign; practice: DemoCampaign }
  noticeIds: { concluded: string; onDisplay: string }
  storyIds: string[]
}

const at = ({ clock }: Calls, day: Day, time = '10:00') => clock.set(instantAt(day, time))

/** Day after day goes by: the timer looks at what is on display on each. */
async function pass(calls: Calls, days: Day[]): Promise<void> {
  for (const day of days) await at(calls, day)
}

async function announce({ done }: Calls, charter: Charter): Promise<string> {
  const { campaignId } = await done(cityOfficers.first.as, 'campaign.draft', { charter })
  await done(cityOfficers.first.as, 'campaign.announce', { campaignId })
  return campaignId
}

/** Nominees from number `from` on, one for each entry of `reaches`. */
const nominateAll = (calls: Calls, offices: Offices, campaignId: string, from: number, reaches: Reach[]) =>
  inParallel(reaches, 6, (reach, index) => nominate(calls, offices, campaignId, nominee(from + index, campaignId), reach))

const reviewAll = (calls: Calls, nominations: string[], reaches: Reach[]) =>
  inParallel(nominations, 6, async (id, index) => {
    const reach = reaches[index]
    if (reach === 'approved' || reach === 'declined') await review(calls, id, reach === 'approved' ? 'approve' : 'decline')
  })

const times = (count: number, reach: Reach): Reach[] => Array.from({ length: count }, () => reach)

const told = [
  { title: '船底下的二十八年', column: 'craft' },
  { title: '听得见的毛病', column: 'craft', series: '听机器的人', part: 1 },
  { title: '千分之八毫米', column: 'craft', series: '听机器的人', part: 2 },
  { title: '一根丝的十六股', column: 'apprentices' },
  { title: '对着光转一圈', column: 'studio' },
  { title: '站在海岛的塔上', column: 'voices' },
] as const

/** 首届: from its notice to six named craftsmen, with their stories. */
async function playConcluded(calls: Calls, offices: Offices) {
  const reaches = times(8, 'approved')
  await at(calls, '2016-03-08')
  const campaignId = await announce(calls, firstEdition)
  const nominations = await nominateAll(calls, offices, campaignId, 0, reaches)
  await at(calls, '2016-04-05')
  await reviewAll(calls, nominations, reaches)
  await at(calls, '2016-04-20')
  await scoreAll(calls, campaignId)
  await settle(calls, campaignId)
  await at(calls, '2016-05-12')
  await castMany(calls, campaignId, 0, 60)
  await at(calls, '2016-05-20')
  await registerPhones(calls)
  await cosignBox(calls, campaignId)
  const noticeId = await publish(calls, campaignId, '2016-05-24')
  await pass(calls, ['2016-05-24', '2016-05-25', '2016-05-26'])
  await objectAndDecide(calls, noticeId, 'dismissed')
  await pass(calls, ['2016-05-27', '2016-05-30', '2016-06-03'])
  await concludeObjections(calls, noticeId)
  await confer(calls, campaignId, '2016-06-03')
  await destroyVoterKey(calls, campaignId)
  const named = (await calls.done({}, 'outcome.honoured', { campaignId })).items
  const storyIds: string[] = []
  for (const [index, one] of named.slice(0, 6).entries()) storyIds.push(await tell(calls, one.nominationId, { ...told[index] }))
  return { campaign: { campaignId, nominations }, noticeId, storyIds }
}

const referenceReaches: Reach[] = [...times(26, 'approved'), ...times(3, 'draft'), ...times(3, 'withUnit'), ...times(3, 'withRecommender'), ...times(3, 'returned'), ...times(2, 'withdrawn'), ...times(2, 'declined')]
/** Three who were quicker than the newcomer: the review may take up a file as soon as it comes; one has something to mend. */
const practiceReaches: Reach[] = ['underReview', 'approved', 'returned']
const votingDays: Day[] = ['2018-05-12', '2018-05-13', '2018-05-14', '2018-05-15', '2018-05-17']

/** The reference campaign up to the evening of its seventh voting day, and beside it one on display and one that has just begun. */
async function playPresent(calls: Calls, offices: Offices) {
  const youngReaches = times(6, 'approved')
  await at(calls, '2018-03-06')
  const [young, practiceId] = [await announce(calls, youngHands), await announce(calls, practice)]
  await at(calls, '2018-03-06', '11:00')
  const reference = await announce(calls, taizhou2018)
  const nominations = await nominateAll(calls, offices, reference, 8, referenceReaches)
  const youngNominations = await nominateAll(calls, offices, young, 50, youngReaches)
  await at(calls, '2018-04-03')
  await reviewAll(calls, nominations, referenceReaches)
  await reviewAll(calls, youngNominations, youngReaches)
  await at(calls, '2018-04-16')
  await scoreAll(calls, reference)
  await scoreAll(calls, young)
  await settle(calls, reference)
  await settle(calls, young)
  await at(calls, '2018-04-25')
  await castMany(calls, young, 0, 40)
  await at(calls, '2018-05-11')
  await cosignBox(calls, young)
  const noticeId = await publish(calls, young, '2018-05-14')
  for (const [index, day] of votingDays.entries()) {
    // On the 16th nobody votes; the timer looks at what is on display all the same.
    await pass(calls, day === '2018-05-17' ? ['2018-05-16', day] : [day])
    await castMany(calls, reference, index * 400, 400)
  }
  await at(calls, '2018-05-18')
  await cosignBox(calls, reference)
  const youngNominees = youngReaches.map((_, index) => nominee(50 + index, young))
  await objectAndDecide(calls, noticeId, 'upheld', name => youngNominees.find(one => one.name === name)?.as)
  await objectAndWait(calls, noticeId)
  const early = await nominateAll(calls, offices, practiceId, 66, practiceReaches)
  await reviewAll(calls, early, practiceReaches)
  await recommendInEveryWay(calls, offices, practiceId)
  return { reference: { campaignId: reference, nominations }, onDisplay: { campaignId: young, nominations: youngNominations }, practice: { campaignId: practiceId, nominations: early }, noticeId }
}

/** Plays the whole demo through the contract's own calls, and leaves the clock at `demoNow`. */
export async function playDemo(calls: Calls, secret: string, tell: (line: string) => void): Promise<Demo> {
  await at(calls, '2016-03-01')
  tell('建立工会组织与人员……')
  const offices = await foundOffices(calls, secret)
  tell('走完首届“台州工匠”选树……')
  const concluded = await playConcluded(calls, offices)
  tell('第二届走到网络投票，投出 2000 张选票……')
  const { noticeId, ...present } = await playPresent(calls, offices)
  await calls.clock.set(demoNow)
  return { offices, campaigns: { ...present, concluded: concluded.campaign }, noticeIds: { concluded: concluded.noticeId, onDisplay: noticeId }, storyIds: concluded.storyIds }
}
