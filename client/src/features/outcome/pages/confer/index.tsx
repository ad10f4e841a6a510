import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function ConferPage() {
  return <Page title='审定命名' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
