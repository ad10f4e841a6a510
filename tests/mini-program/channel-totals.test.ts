import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { late, openVoting, voters, type Voting } from '../cloud/late-stages'
import type { As } from '../cloud/local-campaign'
import { closePhones, launchPhone } from './launch'

const channels = [{ key: 'own', name: '市总工会网络平台', own: true, weight: 60 }, { key: 'paper', name: '台州日报', own: false, weight: 40 }]
const scan = { name: '日报计票单.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') }

let voting: Voting
beforeAll(async () => {
  voting = await openVoting({ vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 }, channels, channelFormula: 'weighted' } })
  await voters(voting, 1, 4, [voting.candidates[0]!])
  await voting.clock.set(late.counted)
})
afterAll(() => voting.close())
afterEach(closePhones)

const at = (page: string, identity: As = {}) => launchPhone({ cloudUrl: voting.url, identity, url: `features/${page}/index?campaignId=${voting.campaignId}` })

test('another channel’s totals are put in with a file chosen on an officer’s phone, adopted on another’s, and read by everybody', async () => {
  const officer = await at('tally/pages/channels', voting.offices.first)
  await officer.tap('录入台州日报的票数')
  officer.willPick(scan)
  await officer.tap('选文件')
  await officer.tap('同意')
  expect(officer.text()).toContain('日报计票单.pdf')
  await officer.input('来源', '台州日报社')
  await officer.input('从表格粘贴', '1 1000\n2 4000\n3 0')
  await officer.tap('填到下面')
  await officer.tap('提交复核')
  expect(officer.text()).toContain('等另一位工作人员对着佐证复核')

  const other = await at('tally/pages/channels', voting.offices.second)
  await other.tap('对照佐证：日报计票单.pdf')
  await other.tap('复核无误，采用')
  expect(other.text()).toContain('总票数已复核')

  const reader = await at('vote/pages/results')
  expect(reader.text()).toContain('共 5000 票')
  await reader.tap('看佐证：日报计票单.pdf')
  expect(reader.notices().join()).toContain('pdf')
})
