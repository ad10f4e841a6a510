import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function ReceiptPage() {
  return <Page title='回执' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
