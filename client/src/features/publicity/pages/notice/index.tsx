import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function NoticePage() {
  return <Page title='公示' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
