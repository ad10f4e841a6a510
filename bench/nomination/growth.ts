import { join } from 'node:path'
import { median } from '../figure'
import { scaled, showRound } from '../scale'
import { startCloud, type NominationCloud } from './cloud'
import { campaignId, cityOfficer, fileIdOf, identityOf, officer, saverName, savers, typed } from './documents'

const rounds = scaled(15, 2)
const callsInRound = scaled(60, 6)

/** One call after another: what one person waits for. `place` is the number of the call since the beginning. */
type Act = (cloud: NominationCloud, place: number) => Promise<unknown>

const acts: Record<'open' | 'save' | 'list' | 'city-list', Act> = {
  open: ({ done }, place) => done(identityOf(`newcomer-${place}`), 'nomination.open', { campaignId, channel: 'self', requestId: `request-${place}` }),
  save: ({ done }, place) => {
    const [saver, draftRevision] = [place % savers, Math.floor(place / savers)]
    return done(identityOf(saverName(saver)), 'nomination.save', { nominationId: fileIdOf(saver), draftRevision, answers: typed(saver, `改进定位夹具，第 ${place} 次`), softReasons: {}, requestId: `request-${place}` })
  },
  list: ({ done }, place) => done(officer(place), 'nomination.queue', { campaignId, statuses: ['withRecommender'], limit: 30 }),
  'city-list': ({ done }, place) => done(cityOfficer(place), 'nomination.queue', { campaignId, statuses: ['underReview'], limit: 30 }),
}

async function latency(cloud: NominationCloud, act: Act, round: number): Promise<number> {
  const seen: number[] = []
  for (let call = 0; call < callsInRound; call++) {
    const at = performance.now()
    await act(cloud, round * callsInRound + call)
    seen.push(performance.now() - at)
  }
  return median(seen)
}

async function ratioOf(few: NominationCloud, many: NominationCloud, name: keyof typeof acts): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 ? [few, many] : [many, few]
    const waits = new Map<NominationCloud, number>()
    for (const cloud of order) waits.set(cloud, await latency(cloud, acts[name], round))
    const seen = { name, few: waits.get(few) ?? NaN, many: waits.get(many) ?? NaN }
    showRound(seen)
    ratios.push(seen.many / seen.few)
  }
  // The first round warms up.
  return median(ratios.slice(1))
}

/** Each act at 20,000 nominations over the same at 200: the median of the rounds' ratios. */
export async function measureGrowth(folder: string, functionsFolder: string): Promise<Record<keyof typeof acts, number>> {
  const few = await startCloud(join(folder, 'few'), functionsFolder, 200)
  const many = await startCloud(join(folder, 'many'), functionsFolder, scaled(20_000, 200))
  try {
    return { open: await ratioOf(few, many, 'open'), save: await ratioOf(few, many, 'save'), list: await ratioOf(few, many, 'list'), 'city-list': await ratioOf(few, many, 'city-list') }
  } finally {
    few.close()
    many.close()
  }
}
