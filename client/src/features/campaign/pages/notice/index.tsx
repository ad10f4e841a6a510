import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function NoticePage() {
  return <Page title='评选办法' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
