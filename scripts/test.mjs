import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installBrowser } from './browser.mjs'
import { buildAll } from './build.mjs'
import { installPackages } from './install.mjs'
import { bin, root, run } from './process.mjs'

const reportFile = path.join(root, '.cache', 'jest.json')

async function step(title, work) {
  console.log(`\n── ${title}`)
  const startedAt = Date.now()
  const failures = await work()
  return { title, failures, seconds: Math.round((Date.now() - startedAt) / 1000) }
}

/** The parts of `npm run check`, side by side. */
const check = async () => {
  const parts = ['typecheck', 'lint', 'boundaries']
  const results = await Promise.all(parts.map(part => run('npm', ['run', '--silent', part])))
  return parts.filter((_, place) => results[place].code !== 0).map(part => `npm run ${part}`)
}

/** What a failed test left running is not waited for: the report would never come. */
async function jest(browser) {
  rmSync(reportFile, { force: true })
  const { code } = await run(bin('jest'), ['--forceExit', '--json', `--outputFile=${reportFile}`, ...process.argv.slice(2)], { env: { CHROMIUM_PATH: browser } })
  return code === 0 ? [] : ['jest']
}

/** A suite that could not even load counts as one failure; so does a broken check or build. */
function count(steps) {
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }
  const outside = steps.flatMap(each => each.failures).filter(failure => failure !== 'jest').length
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites + outside }
}

await installPackages()
const browser = await installBrowser()
const steps = [
  await step('Types, lint, import rules', check),
  await step('Builds', async () => (await buildAll()).map(name => `build of ${name}`)),
  await step('Tests', () => jest(browser)),
]
const { passed, failed } = count(steps)
const allWell = failed === 0 && steps.every(each => each.failures.length === 0)

console.log('')
for (const { title, failures, seconds } of steps) console.log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)${failures.map(failure => `: ${failure}`).join('')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = allWell ? 0 : 1
