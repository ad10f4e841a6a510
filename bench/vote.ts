import { rmSync } from 'node:fs'
import { figure, type Figure } from './figure'
import { benchFolder } from './folder'
import { deployBoth } from './vote/cloud'
import { measureGrowth } from './vote/growth'
import { measureRace } from './vote/race'
import { measureRates } from './vote/rates'
import { measureResults } from './vote/results-under-load'

const of = (name: string, value: number, unit: string, goal: string) => figure('vote', name, value, unit, goal)

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('vote')
  try {
    const functionsFolder = await deployBoth(folder)
    const rates = await measureRates(folder, functionsFolder)
    yield of('cast-round-trips', rates.median('roundTrips'), 'requests', '<= 1')
    yield of('cast-vs-insert-http', rates.ratio('cast', 'insert'), 'ratio', '>= 0.5')
    yield of('cast-vs-insert-inprocess', rates.ratio('castInProcess', 'insertInProcess'), 'ratio', '>= 0.85')
    yield of('cast-vs-usual', rates.ratio('cast', 'usual'), 'ratio', '>= 2')
    yield of('results-under-load', await measureResults(folder, functionsFolder, rates.median('cast')), 'ratio', '<= 3')
    const race = await measureRace(folder, functionsFolder)
    yield of('race-extra-ours', race.ours, 'ballots', '<= 0')
    yield of('race-extra-usual', race.usual, 'ballots', '>= 1')
    yield of('cast-growth', await measureGrowth(folder, functionsFolder), 'ratio', '<= 1.2')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
