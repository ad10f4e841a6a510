import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctionsInto } from '../scripts/build-functions'
import { figure, type Figure } from './figure'
import { benchFolder } from './folder'
import { measureGrowth } from './nomination/growth'

/** Our functions without the timer, whose minutes would fall on one side. */
async function deployFunctions(folder: string): Promise<string> {
  const functionsFolder = join(folder, 'functions')
  await buildFunctionsInto(functionsFolder)
  rmSync(join(functionsFolder, 'clock'), { recursive: true })
  return functionsFolder
}

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('nomination')
  try {
    const growth = await measureGrowth(folder, await deployFunctions(folder))
    for (const [name, value] of Object.entries(growth)) yield figure('nomination', `${name}-growth`, value, 'ratio', '<= 1.2')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
