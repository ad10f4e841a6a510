/** @type {import('dependency-cruiser').IConfiguration} */

// A slice is a folder or, while it is small, one file.
const slice = name => `^shared/${name}(/|\\.ts$)`
const anySlice = names => slice(`(${names.join('|')})`)
const tests = '\\.test\\.tsx?$'
const npm = 'node_modules/'
/** The whole contract, and each slice's part of it. */
const contracts = ['^shared/contract\\.ts$', '^shared/[^/]+/contract\\.ts$']

/** The order of the process: a slice may import the ones before it. */
const process = ['identity', 'ledger', 'inbox', 'campaign', 'nomination', 'review', 'scoring', 'vote', 'tally', 'publicity', 'objection', 'outcome', 'story']

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const processOrder = process.slice(0, -1).map((name, position) =>
  error(`order-${name}`, `${name} comes before what it imports here.`, { path: slice(name), pathNot: tests }, { path: anySlice(process.slice(position + 1)) }),
)

module.exports = {
  forbidden: [
    error('resolved', 'An import nobody can resolve escapes every other rule.', { path: '^(shared|cloudfunctions|client)/' }, { couldNotResolve: true }),
    error('no-cycle', 'Two files that need each other are one thought, or one of them is in the wrong place.', { path: '^(shared|cloudfunctions)/' }, { circular: true }),

    error('shared-is-pure', 'The rules import only themselves and a few named libraries.', { path: '^shared/', pathNot: tests }, { pathNot: ['^shared/', `${npm}(zod|dayjs|chinese-days|@noble/hashes|gb3304)/`] }),
    error('zod-through-one-door', 'basics/z sets the locale and keeps zod small.', { path: '^(shared|client|cloudfunctions)/', pathNot: '^shared/basics/z\\.ts$' }, { path: `${npm}zod/` }),
    error('zod-mini-only', 'Classic zod costs 90 KB and generates code.', { path: '^shared/basics/z\\.ts$' }, { path: `${npm}zod/`, pathNot: `${npm}zod/(mini|v4/mini|locales|v4/locales)/` }),
    error('basics-first', 'Basics know no slice.', { path: '^shared/basics/', pathNot: tests }, { path: '^shared/', pathNot: '^shared/basics/' }),
    ...processOrder,
    error('process-before-the-rest', 'The process does not lean on what grew beside it.', { path: anySlice(process), pathNot: tests }, { path: '^shared/', pathNot: [anySlice(['basics', ...process]), '^shared/charters/'] }),
    error('charters-are-data', 'The rules hold for any charter, so they import none.', { path: '^shared/', pathNot: [tests, '^shared/charters/'] }, { path: '^shared/charters/' }),
    error('contract-by-type', 'A rule that needs a contract at run time pulls every schema into the phone.', { path: '^shared/', pathNot: [tests, ...contracts] }, { path: contracts, dependencyTypesNot: ['type-only'] }),

    error('client-knows-no-keeper', 'The client imports the rules, never the keepers.', { path: '^client/' }, { path: '^cloudfunctions/' }),
    error('client-takes-contract-by-type', 'A run-time import pulls every schema into the main package.', { path: '^client/', pathNot: tests }, { path: [...contracts, '^shared/charters/'], dependencyTypesNot: ['type-only'] }),
    error('features-apart', 'A feature navigates to another; it does not import it.', { path: '^client/src/features/([^/]+)/' }, { path: '^client/src/features/', pathNot: '^client/src/features/$1/' }),
    error('looks-know-no-feature', 'ui, lib and api serve every feature and know none.', { path: '^client/src/(ui|lib|api)/' }, { path: '^client/src/(features|tabs)/' }),

    error('keepers-know-no-face', 'The keepers import the rules, never the client.', { path: '^cloudfunctions/' }, { path: '^client/' }),
    error('handlers-apart', "A handler reads another slice's store, never its handlers; only the gateway's table names them all.", { path: '^cloudfunctions/src/([^/]+)/', pathNot: ['^cloudfunctions/src/gateway/routes\\.ts$', tests] }, { path: '^cloudfunctions/src/[^/]+/handlers(\\.ts$|/)', pathNot: '^cloudfunctions/src/$1/' }),
    error('only-platform-knows-tencent', 'The SDK stands behind platform/.', { path: '^(shared|client|cloudfunctions)/', pathNot: '^cloudfunctions/src/platform/' }, { path: `${npm}(@cloudbase|wx-server-sdk|tcb-admin-node)/` }),

    error('deployed-without-dev', 'The bench and the stage are never deployed.', { path: '^(shared|client|cloudfunctions)/', pathNot: tests }, { path: '^(dev|tests|bench|scripts|config)/' }),
  ],
  options: {
    doNotFollow: { path: npm },
    exclude: { path: '^(dist|coverage|\\.cache|\\.data)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.scss'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
