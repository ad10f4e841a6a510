import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctionsInto } from '../scripts/build-functions'

/** Our functions without the timer, whose minutes would fall on one side. */
export async function deployFunctions(folder: string): Promise<string> {
  const functionsFolder = join(folder, 'functions')
  await buildFunctionsInto(functionsFolder)
  rmSync(join(functionsFolder, 'clock'), { recursive: true })
  return functionsFolder
}
