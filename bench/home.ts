import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { taizhou2018 } from '../shared/charters/taizhou-2018'
import { figure, median, type Figure } from './figure'
import { benchFolder } from './folder'
import { buildBare, buildOurs } from './home/builds'
import { startServing } from './home/serving'
import { launch, waitOnWeakPhone } from './home/weak-phone'
import { scaled, showRound } from './scale'

const rounds = scaled(9, 3)
const title = taizhou2018.titleLines.at(-1) ?? ''

/** Each side in turn, once to warm the server up. */
async function ratioOf(browser: Browser, url: string): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await waitOnWeakPhone(browser, `${url}/bare/`, title, '去投票')
    const ours = await waitOnWeakPhone(browser, `${url}/h5/`, title, '去投票')
    if (round > 0) ratios.push(ours / bare)
    showRound({ bare, ours })
  }
  return median(ratios)
}

export async function* run(): AsyncIterable<Figure> {
  const folder = benchFolder('home')
  const bare = join(folder, 'bare')
  buildOurs()
  buildBare(bare)
  const [browser, serving] = await Promise.all([launch(), startServing(folder, { '/bare/': bare, '/h5/': resolve(__dirname, '../dist/h5') })])
  try {
    yield figure('home', 'home-ready', await ratioOf(browser, serving.url), 'ratio', '<= 1.5')
  } finally {
    serving.close()
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}
