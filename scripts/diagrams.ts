import { mkdirSync, writeFileSync } from 'node:fs'
import { nominationStatusPage } from './draw-status'

mkdirSync('docs/diagrams', { recursive: true })
writeFileSync('docs/diagrams/nomination-status.md', nominationStatusPage())
