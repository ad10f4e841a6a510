import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { plantTree, reportOf, root } from './planted-tree'

/** Each import rule, broken once: the file that must not import, what it imports, and the file that stands there. */
type Plant = readonly [from: string, specifier: string, target?: string]

const process = ['identity', 'ledger', 'inbox', 'campaign', 'nomination', 'review', 'scoring', 'vote', 'tally', 'publicity', 'objection', 'outcome', 'story']
const backwards = process.slice(0, -1).map((name, position): [string, Plant[]] => {
  const next = process[position + 1]
  return [`order-${name}`, [[`shared/${name}/hasty.ts`, `../${next}/rule`, `shared/${next}/rule.ts`]]]
})

const planted: Record<string, Plant[]> = {
  resolved: [['shared/vote/lost.ts', './nowhere']],
  'no-cycle': [['shared/vote/egg.ts', './hen']],
  'shared-is-pure': [['shared/vote/reads-files.ts', 'node:fs'], ['shared/vote/shows.ts', 'react'], ['shared/vote/keeps.ts', '../../cloudfunctions/src/vote/store', 'cloudfunctions/src/vote/store.ts']],
  'zod-through-one-door': [['shared/vote/shape.ts', 'zod/mini']],
  'zod-mini-only': [['shared/basics/z.ts', 'zod']],
  'basics-first': [['shared/basics/knowing.ts', '../vote/rule', 'shared/vote/rule.ts']],
  ...Object.fromEntries(backwards),
  'process-before-the-rest': [['shared/story/shares.ts', '../sharing', 'shared/sharing.ts']],
  'charters-are-data': [['shared/campaign/taizhou-only.ts', '../charters/taizhou-2018', 'shared/charters/taizhou-2018.ts']],
  'contract-by-type': [['shared/vote/heavy.ts', './contract', 'shared/vote/contract.ts']],
  'client-knows-no-keeper': [['client/src/api/shortcut.ts', '../../../cloudfunctions/src/vote/store', 'cloudfunctions/src/vote/store.ts']],
  'client-takes-contract-by-type': [
    ['client/src/api/whole.ts', '@shared/contract', 'shared/contract.ts'],
    ['client/src/api/part.ts', '@shared/vote/contract', 'shared/vote/contract.ts'],
    ['client/src/api/notice.ts', '@shared/charters/taizhou-2018', 'shared/charters/taizhou-2018.ts'],
  ],
  'features-apart': [['client/src/features/vote/near.ts', '../story/teller', 'client/src/features/story/teller.ts'], ['client/src/features/vote/far.ts', '@/features/story/teller', 'client/src/features/story/teller.ts']],
  'looks-know-no-feature': [['client/src/ui/knowing.ts', '../features/story/teller', 'client/src/features/story/teller.ts']],
  'keepers-know-no-face': [['cloudfunctions/src/vote/faced.ts', '../../../client/src/ui/button', 'client/src/ui/button.ts']],
  'handlers-apart': [['cloudfunctions/src/tally/handlers.ts', '../vote/handlers', 'cloudfunctions/src/vote/handlers.ts']],
  'only-platform-knows-tencent': [['cloudfunctions/src/vote/direct.ts', '@cloudbase/node-sdk']],
  'deployed-without-dev': [['cloudfunctions/src/vote/staged.ts', '../../../dev/scenario/scenario', 'dev/scenario/scenario.ts']],
}

const importing = (specifier: string) => `import * as it from '${specifier}'\nexport const used = it\n`
/** What the rules let through, next to what they refuse. */
const allowed: Record<string, string> = {
  'shared/vote/ballot.ts': `import '../campaign/charter'\nimport type { part } from './contract'\nimport '../basics/shape'\nimport dayjs from 'dayjs'\nexport type Kept = typeof part\nexport const day = dayjs\n`,
  'shared/campaign/charter.ts': 'export const charter = 1\n',
  'shared/basics/shape.ts': 'export const shape = 1\n',
  'client/src/features/story/page.ts': `import './teller'\nimport '@shared/vote/ballot'\nimport type { used } from '@shared/contract'\nimport '@/ui/button'\nexport type Whole = typeof used\n`,
  'cloudfunctions/src/gateway/routes.ts': importing('../vote/handlers'),
  'cloudfunctions/src/outcome/handlers.ts': importing('../vote/store'),
  'cloudfunctions/src/platform/database.ts': importing('@cloudbase/node-sdk'),
  'dev/scenario/walk.ts': importing('../../cloudfunctions/src/vote/handlers'),
}

const plants = Object.values(planted).flat()
const targets = Object.fromEntries(plants.flatMap(([, , target]) => (target ? [[target, 'export const part = 1\n']] : [])))
const hen = { 'shared/vote/hen.ts': importing('./egg') }
const sources = Object.fromEntries(plants.map(([from, specifier]) => [from, importing(specifier)]))

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[]; ruleSetUsed: { forbidden: { name: string }[] } }
}

describe('import rules', () => {
  const tree = plantTree({ ...targets, ...hen, ...allowed, ...sources })
  const { summary } = reportOf<Cruise>(tree, 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'client', 'cloudfunctions', 'dev')
  const found = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  const expected = Object.entries(planted).flatMap(([rule, broken]) => broken.map(([from]) => `${rule}: ${from}`))
  afterAll(() => rmSync(tree, { recursive: true }))

  test('each has a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(summary.ruleSetUsed.forbidden.map(({ name }) => name).sort())
  })

  test.each(expected)('catch %s', violation => expect(found).toContain(violation))

  test('let what stands beside the violations through', () => {
    const innocent = Object.keys(allowed)
    expect(summary.violations.filter(({ from }) => innocent.includes(from))).toEqual([])
  })

  test('are what npm run check runs', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(scripts.check).toContain('npm run boundaries')
    expect(scripts.boundaries).toBe('depcruise --config .dependency-cruiser.cjs shared client cloudfunctions dev')
  })
})
