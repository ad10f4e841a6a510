import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const output = path.resolve(__dirname, '../../dist/stage')

/** Writes the stage to `dist/stage`, from where Local CloudBase serves it at `/`. */
async function buildStage() {
  mkdirSync(output, { recursive: true })
  for (const file of ['index.html', 'stage.css']) copyFileSync(path.join(__dirname, file), path.join(output, file))
  await build({ entryPoints: [path.join(__dirname, 'stage.tsx')], outfile: path.join(output, 'stage.js'), bundle: true, minify: true, jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' } })
}

void buildStage()
