import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const taro = resolve(root, 'node_modules/.bin/taro')

function build(cwd: string, env: Record<string, string>): void {
  execFileSync(taro, ['build', '--type', 'h5'], { cwd, env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: 'pipe' })
}

/** Builds the bare page for the web with the project's own Taro, into `output`. */
export const buildBare = (output: string): void => build(resolve(__dirname, 'bare'), { BARE_OUTPUT: output })

/** Builds our own faces as everybody gets them; `dist/h5` afterwards stands as the sources do. */
export const buildOurs = (): void => void execFileSync(process.execPath, [resolve(root, 'scripts/build.mjs')], { cwd: root, stdio: 'pipe' })
