import { isDeepStrictEqual } from 'node:util'
import type { Phone } from '../../dev/wechat/driver/driver'
import { openVoting, type Voting } from '../cloud/late-stages'
import { packApp } from '../../dev/wechat/pack/pack'
import { closePhones, launchPhone, weapp } from './launch'

const KB = 1024
const kept = { chat: false, timeline: false }
const shared = { chat: true, timeline: true }
/** Whatever else there is, a receipt, a form, a desk, is not passed on. */
const passedOn: Record<string, typeof kept> = {
  'tabs/campaign/index': shared, 'tabs/stories/index': shared, 'features/campaign/pages/notice/index': shared, 'features/vote/pages/candidates/index': shared, 'features/vote/pages/candidate/index': shared,
  'features/vote/pages/results/index': shared, 'features/publicity/pages/notice/index': shared, 'features/story/pages/read/index': shared, 'features/sharing/pages/union/index': shared,
  'features/sharing/pages/share/index': { chat: true, timeline: false },
  // The invitation of one person, who alone can take it up.
  'features/nomination/pages/file/index': { chat: true, timeline: false },
}

/** Of the page that stands now: one may lead on to another by itself. */
function sharingOf(phone: Phone): string {
  const { path } = phone.page()
  const found = { chat: phone.share() !== undefined, timeline: phone.share('timeline') !== undefined }
  return isDeepStrictEqual(found, passedOn[path] ?? kept) ? 'as it should be' : `${path}: ${JSON.stringify(found)}`
}

/** Every page opens on a campaign in its vote: without an error, with words on it, within WeChat's bars. */
describe('every page of the production build', () => {
  let voting: Voting
  let pages: string[]
  beforeAll(async () => {
    voting = await openVoting()
    pages = Object.keys((await packApp(weapp)).pages)
  })
  afterAll(() => voting.close())
  afterEach(closePhones)

  const people = {
    'a visitor': () => ({}),
    'a voter': () => ({ openid: 'o-someone', unionid: 'u-someone' }),
    'a city officer': () => voting.city,
    'an expert': () => voting.expert,
  }

  test.each(Object.keys(people) as (keyof typeof people)[])('opens for %s', async (who) => {
    const params = `campaignId=${voting.campaignId}&nominationId=${voting.nominations[0]}&candidateId=${voting.candidates[0]}`
    const seen: Record<string, unknown> = {}
    for (const page of pages) {
      const phone = await launchPhone({ cloudUrl: voting.url, identity: people[who](), url: `${page}?${params}` })
      const [report] = phone.setDataReport()
      seen[page] = { says: /\S/.test(phone.text()), small: report!.firstRenderBytes <= 24 * KB, light: phone.nodeCount() < 1000, flat: phone.depth() < 30, even: phone.mostChildren() <= 60, sharing: sharingOf(phone) }
      phone.close()
    }
    expect(seen).toEqual(Object.fromEntries(pages.map((page) => [page, { says: true, small: true, light: true, flat: true, even: true, sharing: 'as it should be' }])))
  })
})
