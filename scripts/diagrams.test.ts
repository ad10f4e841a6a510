import { readFileSync } from 'node:fs'
import path from 'node:path'
import { nominationStatuses, transitions } from '../shared/nomination/status'
import { nominationStatusPage } from './draw-status'

const page = readFileSync(path.join(__dirname, '../docs/diagrams/nomination-status.md'), 'utf8')

describe('the diagram of the statuses', () => {
  test('is current: `npx tsx scripts/diagrams.ts` draws it anew', () => {
    expect(page).toBe(nominationStatusPage())
  })

  test('shows every move of the table once', () => {
    const drawn = page.split('\n').filter(line => line.includes('-->') && !line.includes('[*]'))
    expect(drawn).toHaveLength(nominationStatuses.flatMap(status => Object.keys(transitions[status])).length)
    expect(drawn).toContain('  returned --> underReview: resubmit-for-review')
  })
})
