import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { cloudbaserc, entryOf, functionNames, invocationRules, readFunctionConfig } from './function-config'

const root = path.resolve(__dirname, '..')

/** How every function is bundled. Node 18 is the older of the two runtimes that CloudBase offers. */
export const bundling: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Chinese left as it is would make V8 hold and scan the whole bundle at two bytes a character.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
}

/**
 * One character beyond ASCII makes Node keep and parse the whole bundle at two bytes a character. esbuild escapes texts by
 * itself; what is left stands in regular expressions, where the same escape holds.
 */
export const inAscii = (code: string) => code.replace(/[\u0080-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const writeJson = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

/** CloudBase deploys one folder and nothing outside it: the bundle, its package and its configuration. */
async function buildFunction(name: string, output: string) {
  const folder = path.join(output, name)
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({ ...bundling, entryPoints: [entryOf(root, name)], write: false })
  writeFileSync(path.join(folder, 'index.js'), inAscii(outputFiles[0]?.text ?? ''))
  writeJson(path.join(folder, 'package.json'), { name, version: '1.0.0', private: true, main: 'index.js' })
  writeJson(path.join(folder, 'config.json'), { handler: 'index.main', ...readFunctionConfig(root, name) })
}

/** Every function into `output`, a folder each. */
export async function buildFunctionsInto(output: string) {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  for (const name of functionNames(root)) await buildFunction(name, output)
}

async function buildFunctions() {
  await buildFunctionsInto(path.join(root, 'dist/cloudfunctions'))
  writeJson(path.join(root, 'dist/invocation-rules.json'), invocationRules(root))
  writeJson(path.join(root, 'cloudbaserc.json'), cloudbaserc(root))
}

if (require.main === module) {
  buildFunctions().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
