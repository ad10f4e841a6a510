import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { contract } from '../../shared/contract'
import { indexes } from '../../cloudfunctions/src/indexes'
import { bundling, inAscii } from '../../scripts/build-functions'
import { readFunctionConfig } from '../../scripts/function-config'

const root = path.resolve(__dirname, '../..')

/** What Local CloudBase starts with to serve both: `usual.vote` is the rival's name at `POST /local/call`, `usual-vote` its function. */
export const withUsualVote = {
  indexes: { ...indexes, usualCampaigns: [], usualCandidates: [], usualBallots: [{ name: 'by-voter', keys: { campaignId: 1, voter: 1 } }] } as const,
  contract: { ...contract, 'usual.vote': { ...contract['vote.cast'], servedBy: 'usual-vote' } },
}

/** Puts the rival beside our built functions in `folder`, bundled and configured as `ballot` is. */
export async function deployUsualVote(folder: string): Promise<void> {
  const place = path.join(folder, 'usual-vote')
  mkdirSync(place, { recursive: true })
  const { outputFiles } = await build({ ...bundling, entryPoints: [path.join(__dirname, 'usual-vote.ts')], write: false })
  writeFileSync(path.join(place, 'index.js'), inAscii(outputFiles[0]?.text ?? ''))
  writeFileSync(path.join(place, 'config.json'), JSON.stringify(readFunctionConfig(root, 'ballot')))
}
