import { mkdirSync, writeFileSync } from 'node:fs'
import { nominationStatusPage } from './draw-status'
import { permissionsPage } from './permissions/draw-permissions'

mkdirSync('docs/diagrams', { recursive: true })
writeFileSync('docs/diagrams/nomination-status.md', nominationStatusPage())
writeFileSync('docs/permissions.md', permissionsPage())
