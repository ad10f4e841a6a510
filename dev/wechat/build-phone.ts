import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { packApp } from './pack/pack'

const here = __dirname

/** Writes `to`: a page that runs the weapp build in `dist`. Local CloudBase serves it at /phone/. */
export async function buildPhone(dist: string, to: string): Promise<void> {
  const packed = await packApp(dist)
  rmSync(to, { recursive: true, force: true })
  mkdirSync(path.join(to, 'app'), { recursive: true })
  writeFileSync(path.join(to, 'app/packed.json'), JSON.stringify(packed))
  for (const asset of packed.assets) copyInto(path.join(dist, asset), path.join(to, 'app', asset))
  copyInto(path.join(here, 'phone/index.html'), path.join(to, 'index.html'))
  await build({
    entryPoints: { phone: path.join(here, 'phone/phone.ts'), 'phone-style': path.join(here, 'phone/phone.css') },
    bundle: true, format: 'esm', target: 'es2022', outdir: to, minify: true, logLevel: 'warning', define: { 'process.env.NODE_ENV': '"production"' },
  })
}

function copyInto(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  copyFileSync(from, to)
}

const root = path.resolve(here, '../..')
if (require.main === module) void buildPhone(path.join(root, 'dist/weapp'), path.join(root, 'dist/phone'))
