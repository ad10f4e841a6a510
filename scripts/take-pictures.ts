import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startDemo } from '../dev/running-demo'
import { callsTo } from '../dev/scenario/calls'
import { StageHand } from './pictures/hand'
import { walkTheDemo } from './pictures/walk'

/** Plays the demo, walks its practice campaign through the stage on both faces, and writes docs/pictures/. Wants a finished build. */
async function takePictures() {
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

takePictures().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
