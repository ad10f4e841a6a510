import { filled, newRequest, openSelection, worker, type Selection } from '../cloud/selection'
import { closePhones, launchPhone } from './launch'

const KB = 1024
let selection: Selection
beforeAll(async () => { selection = await openSelection() })
afterAll(() => selection.close())
afterEach(closePhones)

/** As for every page, see pages.test.ts. */
const budget = 24 * KB

describe('the form’s first render', () => {
  test('stays under its byte budget with nothing written', async () => {
    const who = worker(1)
    const { nominationId } = await selection.done(who.as, 'nomination.open', { campaignId: selection.campaignId, channel: 'self', requestId: newRequest() })
    const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as, url: `features/nomination/pages/form/index?nominationId=${nominationId}` })
    expect(phone.text()).toContain('姓名')
    expect(phone.setDataReport()[0]?.firstRenderBytes).toBeLessThanOrEqual(budget)
  })

  test.each(['person', 'work', 'frontLine', 'conditions', 'skill', 'deeds', 'dossier'])('stays under it at %s with everything written', async group => {
    const who = worker(2)
    const { nominationId } = await filled(selection, who)
    const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as, url: `features/nomination/pages/form/index?nominationId=${nominationId}&group=${group}` })
    const [report] = phone.setDataReport()
    expect(report?.firstRenderBytes).toBeGreaterThan(0)
    expect(report?.firstRenderBytes).toBeLessThanOrEqual(budget)
  })
})
