import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startDemo } from '../dev/running-demo'
import { callsTo } from '../dev/scenario/calls'
import { startPlayedDemo } from '../tests/cloud/played-demo'
import { openBrowser } from '../tests/journeys/browser'
import { StageHand } from './pictures/hand'
import { tour } from './pictures/tour'
import { walkTheDemo } from './pictures/walk'

/** Plays the demo and walks its practice campaign through the stage on both faces. */
async function pictureTheWalk() {
  mkdirSync(path.resolve(__dirname, '../docs/pictures'), { recursive: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'jiangxuan-pictures-'))
  const { served, demo } = await startDemo(folder, 0, console.error)
  const hand = await StageHand.at(served.url)
  try {
    await walkTheDemo(hand, callsTo(served.url), demo)
  } finally {
    await hand.close()
    await served.close()
    rmSync(folder, { recursive: true })
  }
}

/** Every page in every state, on phone and desk, in normal and large type. */
async function pictureEveryPage(only: string[]) {
  const [cloud, browser] = await Promise.all([startPlayedDemo(), openBrowser()])
  try {
    await tour(cloud, browser, only)
  } finally {
    await browser.close()
    await cloud.close()
  }
}

/** Writes docs/pictures/. `walk` or `pages` makes one half of them, `pages vote/choose` the sheet of one page. Wants a finished build. */
async function takePictures([part, ...only]: string[]) {
  if (part !== 'pages') await pictureTheWalk()
  if (part !== 'walk') await pictureEveryPage(only)
}

takePictures(process.argv.slice(2)).then(() => process.exit(0), (error: Error) => {
  console.error(error)
  process.exit(1)
})
