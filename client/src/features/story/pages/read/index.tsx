import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function ReadPage() {
  return <Page title='故事' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
