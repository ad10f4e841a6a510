import { inParallel } from '../../dev/scenario/in-parallel'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { appointExperts, approved, at, newRequest, openSelection, worker, type Selection } from '../cloud/selection'
import type { As } from '../cloud/local-campaign'
import { closePhones, launchPhone } from './launch'

const KB = 1024
const [candidates, mostPicks] = [24, 10]
let selection: Selection

/** The reference campaign as its notice has it: twenty-four candidates, of whom ten may be chosen. */
beforeAll(async () => {
  selection = await openSelection({ scoring: { ...taizhou2018.scoring!, minimumScorecards: 1 } })
  const { done, clock, campaignId, city } = selection
  const candidateIds = await inParallel(Array.from({ length: candidates }, (_, place) => place), 4, async place => (await approved(selection, worker(place + 1))).nominationId)
  const [expert] = await appointExperts(selection, 1)
  await clock.set(at.experts)
  await inParallel(candidateIds, 4, (nominationId, place) => done(expert as As, 'scoring.score', { nominationId, marks: { deeds: 40 - place, technique: 30, honours: 10 }, comment: '', requestId: newRequest() }))
  await done(city, 'scoring.settle', { campaignId, candidateIds, requestId: newRequest() })
  await clock.set(at.vote)
})
afterAll(() => selection.close())
afterEach(closePhones)

describe('a full ballot on the mini-program build', () => {
  test('opens within 24 KB, and draws every pick of ten, the last too, within 1 KB', async () => {
    const phone = await launchPhone({ cloudUrl: selection.url, identity: { openid: 'o-voter', unionid: 'u-voter' }, url: `features/vote/pages/choose/index?campaignId=${selection.campaignId}` })
    expect(phone.setDataReport()[0]?.firstRenderBytes).toBeLessThanOrEqual(24 * KB)
    expect(phone.findAll('.pick')).toHaveLength(candidates)
    const bytes: number[] = []
    for (let picked = 0; picked < mostPicks; picked += 1) bytes.push((await phone.measure(() => phone.tap('选'))).bytes)
    expect(phone.findAll('已选')).toHaveLength(mostPicks)
    expect(phone.findAll('.picks-full .is-free')).toHaveLength(candidates - mostPicks)
    await phone.tap('选')
    expect(phone.findAll('已选')).toHaveLength(mostPicks)
    expect(phone.text()).toContain('已满')
    bytes.push((await phone.measure(() => phone.tap('已选'))).bytes)
    expect(bytes.filter(each => each > KB)).toEqual([])
  })
})
