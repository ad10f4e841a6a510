import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function QueuePage() {
  return <Page title='专家评审' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
