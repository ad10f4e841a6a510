import { becomeFunctionOf } from '../../../tests/cloud/as-a-function'
import { startLocalCampaign, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import type { CampaignDocument } from './store'

let cloud: LocalCampaign
let eachAnnounced: typeof import('./each-campaign')['eachAnnounced']

const many = 130
const idOf = (number: number) => `campaign-${String(number).padStart(3, '0')}`
const document = (number: number, changes: Partial<CampaignDocument> = {}): CampaignDocument =>
  ({ _id: idOf(number), revision: 1, charterJson: '{}', state: 'announced', draftedAt: 1, announcedAt: 2, concludedAt: 0, amendments: [], ...changes })

beforeAll(async () => {
  cloud = await startLocalCampaign()
  becomeFunctionOf(cloud.url)
  const { campaigns } = await import('./store')
  eachAnnounced = (await import('./each-campaign')).eachAnnounced
  for (let number = 0; number < many; number += 1) await campaigns.add(document(number, number === 7 ? { charterJson: '{"damaged' } : {}))
  await campaigns.add(document(500, { state: 'drafted' }))
})
afterAll(() => cloud.close())

test('every announced campaign has its turn, beyond the hundredth too, and none is kept from it by one at fault or one that cannot be read', async () => {
  const seen: string[] = []
  const all = eachAnnounced(async ({ _id }) => {
    seen.push(_id)
    if (_id === idOf(3)) throw new Error('no count of the third')
  })
  await expect(all).rejects.toThrow(/no count of the third; .*JSON/)
  expect(seen).toEqual(Array.from({ length: many }, (_, number) => idOf(number)).filter(id => id !== idOf(7)))
})
