import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sayAct } from '../../client/src/features/ledger/act-words'

const functions = path.resolve(__dirname, '../../cloudfunctions/src')
const sources = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** Every act that stands written out where it is recorded; what it is chosen by is none. */
const recorded = new Set(sources.flatMap(file => readFileSync(path.join(functions, file), 'utf8').match(/\bact: [^,\n]*/g) ?? []).flatMap(part => part.replace(/=== '[a-z]+'/g, '').match(/(?<=')[a-z]+(-[a-z]+)*(?=')/g) ?? []))

test('the public log says of every act what it is', () => {
  expect(recorded.size).toBeGreaterThan(30)
  expect([...recorded].filter(act => sayAct(act, '') === '一件事')).toEqual([])
})
