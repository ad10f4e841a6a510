import { roles, type Role } from '../../shared/basics/endpoint'
import type { EndpointName } from '../../shared/contract'
import { fileAccess, listAccess, type Access } from './access-table'
import { doorFor, holdsOffice } from './door-for'

const letters = [['nominee', 'N'], ['opener', 'R'], ['office', 'O']] as const

function cell(name: EndpointName, access: Access, role: Role): string {
  if (doorFor(name, role) !== 'let in') return ''
  const seen = letters.filter(([relation]) => access[relation] && role !== 'visitor' && (relation !== 'office' || holdsOffice(role)))
  return seen.map(([relation, letter]) => (access[relation] === 'refused' ? letter.toLowerCase() : letter)).join(' ') || '·'
}

const table = (rows: Record<string, Access>) => [
  `| | ${roles.join(' | ')} |`,
  `|---|${roles.map(() => '---|').join('')}`,
  ...Object.entries(rows).map(([name, access]) => `| \`${name}\` | ${roles.map(role => cell(name as EndpointName, access, role)).join(' | ')} |`),
].join('\n')

/** `docs/permissions.md`, from the contract's roles and the table that the tests go by. */
export const permissionsPage = (): string => `# Who may call what about whose nomination

Drawn from \`shared/contract.ts\` and \`scripts/permissions/access-table.ts\` by \`npx tsx scripts/diagrams.ts\`. \`tests/permissions\` holds every cell through the gateway, and that this page is current.

| | The call answers about |
|---|---|
| N | a nomination that is the caller's own |
| R | one that the caller opened for somebody else: a recommendation, or one written for who cannot |
| O | one that stands, or stood, with the caller's organisation: the unit, the recommender, the city once it came that far |
| n, r | the same, but refused: nobody decides on their own matter |
| · | the role is let in; no nomination is named or told of |
| (empty) | the gateway turns the role away: \`sign-in-needed\` for visitors, else \`not-permitted\` |

Somebody else's nomination, and one with another organisation, stand in no cell: for every role and every call such a nomination does not exist (\`no-such-nomination\`).
An expert's, a supervisor's and a custodian's post gives them no nomination on its way; like every member they may have one of their own.

## Calls that name a nomination

${table(fileAccess)}

## Other calls about nominations: what their answers tell of

${table(listAccess)}
`
