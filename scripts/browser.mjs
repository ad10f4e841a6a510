import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { giveUp, run, say } from './process.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const find = name => (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, name)).find(isExecutable)

/** Where Chromium stands: `CHROMIUM_PATH` if given, else the first one found. */
export const findBrowser = () => process.env.CHROMIUM_PATH ?? names.map(find).find(Boolean) ?? macApps.find(isExecutable)

async function aptInstall(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = args => [...sudo, 'apt-get', '-qq', '-y', ...args]
  for (const [command, ...args] of [apt(['update']), apt(['install', '--no-install-recommends', ...packages])]) {
    const { code } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (code !== 0) return false
  }
  return true
}

async function hasChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh'], { output: 'quiet' })
  return code === 0 && output.trim() !== ''
}

/**
 * Chromium and a Chinese font for the browser journeys, by apt where they are missing and apt is there.
 * @returns {Promise<string>} the browser's path
 */
export async function installBrowser() {
  const apt = find('apt-get')
  const missing = [...(findBrowser() ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk', 'fontconfig'])]
  if (apt && missing.length > 0) {
    say(`Installing ${missing.join(', ')}…`)
    if (!(await aptInstall(missing))) say(`apt could not install ${missing.join(', ')}.`)
  }
  return findBrowser() ?? giveUp('No Chromium was found: install it, or name one in CHROMIUM_PATH.')
}
