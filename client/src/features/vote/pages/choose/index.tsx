import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function ChoosePage() {
  return <Page title='选候选人' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
