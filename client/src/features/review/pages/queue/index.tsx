import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function QueuePage() {
  return <Page title='资格初审' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
