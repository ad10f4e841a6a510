import { startLocalCampaign, type LocalCampaign } from '../cloud/local-campaign'
import { closePhones, launchPhone, weapp } from './launch'
import { packApp } from '../../dev/wechat/pack/pack'

const KB = 1024

/** Every page opens on an empty cloud, as a visitor and as a person: without an error, within WeChat's bars. */
describe('every page of the production build', () => {
  let campaign: LocalCampaign
  beforeAll(async () => { campaign = await startLocalCampaign() }, 60_000)
  afterAll(() => campaign.close())
  afterEach(closePhones)

  test.each([['a visitor', {}], ['a person', { openid: 'o-someone', unionid: 'u-someone' }]])('opens for %s', async (_, identity) => {
    const { pages } = await packApp(weapp)
    for (const url of Object.keys(pages)) {
      const phone = await launchPhone({ cloudUrl: campaign.url, identity, url })
      const [report] = phone.setDataReport()
      expect({ url, words: phone.text() }).toEqual({ url, words: expect.stringMatching(/\S/) })
      expect({ url, within: report!.firstRenderBytes <= 24 * KB && phone.nodeCount() < 1000 && phone.depth() < 30 && phone.mostChildren() <= 60 }).toEqual({ url, within: true })
      phone.close()
    }
  }, 120_000)
})
