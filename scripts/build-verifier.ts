import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const source = path.join(__dirname, 'verifier')

/** No tag of the page can end inside of what is put into it. */
const inScript = (code: string) => code.replace(/<\/(script)/gi, '<\\/$1')

/** The public's verifier as one HTML page that needs nothing beside it. */
export async function verifierPage(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(source, 'page.ts')], bundle: true, minify: true, format: 'iife', target: 'es2019', charset: 'utf8', legalComments: 'none', write: false })
  const read = (name: string) => readFileSync(path.join(source, name), 'utf8')
  const parts: Record<string, string> = { STYLE: read('page.css'), SCRIPT: inScript(outputFiles[0]?.text ?? '') }
  return read('page.html').replace(/\/\*(STYLE|SCRIPT)\*\//g, (_, part: string) => parts[part] ?? '')
}

/** Writes it to `folder`, as `verify.html`. */
export async function writeVerifier(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'verify.html'), await verifierPage())
}

if (require.main === module) void writeVerifier(path.resolve(__dirname, '../dist/verifier'))
