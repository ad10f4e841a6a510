import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figure'

interface Bench {
  run(): AsyncIterable<Figure> | Promise<Figure[]>
}

/** `npm run bench -- NAME…`: one line of JSON for each figure; exit code 1 when one does not hold. */
async function main(names: string[]): Promise<void> {
  const unknown = names.filter(name => !existsSync(join(__dirname, `${name}.ts`)))
  if (names.length === 0 || unknown.length > 0) throw new Error(`no such bench: ${unknown.join(' ') || '(none named)'}. Each file of bench/ with a run() is one.`)
  for (const name of names) {
    const bench = (await import(`./${name}.ts`)) as Bench
    for await (const figure of await bench.run()) {
      process.stdout.write(`${JSON.stringify(figure)}\n`)
      if (!figure.holds) process.exitCode = 1
    }
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
