import { Catalogue } from '../../dev/cloudbase/database/catalogue'
import { openFile } from '../../dev/cloudbase/database/file'
import type { CollectionIndexes } from '../../dev/cloudbase/database/open-database'
import type { UsualCampaign } from '../rivals/usual-vote'
import { withUsualVote } from '../rivals/deploy-usual-vote'
import { campaign, campaignId, candidates, earlierBallot, runningTally, voterKey } from './campaign'

const usualCampaign: UsualCampaign = { _id: campaignId, opensAt: 0, closesAt: Date.UTC(2099, 0, 1), mostPicks: 10, ballotsEach: 1 }

const documents = (ballots: number): [string, { _id: string }[]][] => [
  ['campaigns', [campaign]],
  ['voterKeys', [voterKey]],
  ['candidates', candidates],
  ['tallies', [runningTally(ballots)]],
  ['usualCampaigns', [usualCampaign]],
  ['usualCandidates', candidates.map(({ _id }) => ({ _id, votes: 0 }))],
]

/** Fills a database folder with a campaign at its vote and `ballots` ballots, past the wire, in commits of ten thousand. */
export function prepare(folder: string, ballots: number): void {
  const file = openFile(folder)
  const catalogue = new Catalogue(file.connection, withUsualVote.indexes as unknown as CollectionIndexes)
  for (const [name, kept] of documents(ballots)) for (const document of kept) catalogue.store(name).insert({ ...document })
  const store = catalogue.store('ballots')
  for (let n = 0; n < ballots; ) {
    file.connection.run('BEGIN IMMEDIATE')
    for (const end = Math.min(n + 10_000, ballots); n < end; n++) store.insert({ ...earlierBallot(n) })
    file.connection.run('COMMIT')
  }
  file.release()
}
