import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')
const settings = ['.dependency-cruiser.cjs', 'eslint.config.mjs', 'tsconfig.json', 'tsconfig.base.json', 'scripts/lint-purity.mjs', 'shared/tsconfig.json', 'client/tsconfig.json', 'cloudfunctions/tsconfig.json', 'dev/tsconfig.json']

/** A tree of its own with the house's settings and packages, and these files in it. Returns its folder. */
export function plantTree(files: Record<string, string>): string {
  const tree = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'planted-')))
  for (const file of settings) cpSync(path.join(root, file), path.join(tree, file))
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  return tree
}

/** Runs one of our own linters in a tree and reads its report, whether it found something or not. */
export function reportOf<Report>(tree: string, command: string, ...args: string[]): Report {
  const tool = path.join(root, 'node_modules/.bin', command)
  try {
    return JSON.parse(execFileSync(tool, args, { cwd: tree, encoding: 'utf8', maxBuffer: 64e6 })) as Report
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Report
  }
}
