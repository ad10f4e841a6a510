import { rmSync } from 'node:fs'
import { deployFunctions } from './deploy-functions'
import { figure, type Figure } from './figure'
import { benchFolder } from './folder'
import { measureGrowth } from './nomination/growth'

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('nomination')
  try {
    const growth = await measureGrowth(folder, await deployFunctions(folder))
    for (const [name, value] of Object.entries(growth)) yield figure('nomination', `${name}-growth`, value, 'ratio', '<= 1.2')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
