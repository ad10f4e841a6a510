import { rmSync } from 'node:fs'
import { deployFunctions } from './deploy-functions'
import { figure, type Figure } from './figure'
import { benchFolder } from './folder'
import { measureRates } from './public/rates'

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('public')
  try {
    const ratio = await measureRates(folder, await deployFunctions(folder))
    yield figure('public', 'read-uncached', ratio('uncached'), 'ratio', '>= 0.5')
    yield figure('public', 'read-cached', ratio('cached'), 'ratio', '>= 3')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
