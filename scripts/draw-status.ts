import { nominationStatuses, transitions } from '../shared/nomination/status'

const moves = nominationStatuses.flatMap(status => Object.entries(transitions[status]).map(([act, next]) => `  ${status} --> ${next}: ${act}`))
const ends = nominationStatuses.filter(status => Object.keys(transitions[status]).length === 0).map(status => `  ${status} --> [*]`)

/** The life of a nomination as a Markdown page with a Mermaid diagram, from the table that the code runs by. */
export const nominationStatusPage = (): string => `# The statuses of a nomination

Drawn from \`shared/nomination/status.ts\` by \`npx tsx scripts/diagrams.ts\`; a test holds that it is current.

\`\`\`mermaid
stateDiagram-v2
  [*] --> draft
${[...moves, ...ends].join('\n')}
\`\`\`
`
