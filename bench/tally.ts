import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { figure, type Figure } from './figure'
import { benchFolder } from './folder'
import { scaled } from './scale'
import { buildCounter } from './tally/counting'
import { measureIncrement } from './tally/increment'
import { measureRecount } from './tally/full-recount'
import { earlierBallot } from './vote/campaign'
import { VoteCloud } from './vote/cloud'

const few = 1000
const many = scaled(1_000_000, few)

const of = (name: string, value: number, unit: string, goal: string) => figure('tally', name, value, unit, goal)

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('tally')
  const functionsFolder = join(folder, 'no-functions')
  mkdirSync(functionsFolder)
  const entry = await buildCounter(folder)
  const clouds = [await new VoteCloud().start(join(folder, 'few'), functionsFolder, few), await new VoteCloud().start(join(folder, 'many'), functionsFolder, many)] as const
  try {
    const { ratio, peakMb } = await measureRecount(entry, clouds[1].port, many, earlierBallot(many).castAt)
    yield of('tally-vs-read', ratio, 'ratio', '<= 1.5')
    yield of('tally-memory', peakMb, 'MB', '<= 256')
    yield of('tally-increment', await measureIncrement(entry, { port: clouds[0].port, ballots: few }, { port: clouds[1].port, ballots: many }), 'ratio', '<= 1.3')
  } finally {
    clouds.forEach(cloud => cloud.close())
    rmSync(folder, { recursive: true })
  }
}
