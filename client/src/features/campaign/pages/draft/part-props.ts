import type { Charter } from '@shared/campaign/charter'

/** A part of the editor: what it shows, and the charter as it becomes. */
export interface PartProps {
  charter: Charter
  onChange: (charter: Charter) => void
}
