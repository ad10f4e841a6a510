import { join } from 'node:path'
import { sdkAt } from '../../dev/cloudbase/testing/node-sdk'
import { VoteCloud } from './cloud'
import { Phones } from './phones'

const voters = 500
const tries = 20
/** Ten voters at a time, each with all tries at once. */
const callers = 10 * tries

/** Ballots beyond one for each voter, after 10,000 racing attempts by 500 voters at two instances of the function. */
export async function measureRace(folder: string, functionsFolder: string): Promise<{ ours: number; usual: number }> {
  const cloud = await new VoteCloud().start(join(folder, 'race'), functionsFolder, 0, 2)
  const phones = new Phones()
  const database = sdkAt(`http://127.0.0.1:${cloud.port}`).database()
  const extra = async (kind: 'cast' | 'usual', collection: string): Promise<number> => {
    await phones.call({ port: cloud.port, kind, callers, calls: voters * tries, from: 0, tries })
    const { total = 0 } = await database.collection(collection).where({}).count()
    return total - voters
  }
  try {
    return { ours: await extra('cast', 'ballots'), usual: await extra('usual', 'usualBallots') }
  } finally {
    phones.close()
    cloud.close()
  }
}
