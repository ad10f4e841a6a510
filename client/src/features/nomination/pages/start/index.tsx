import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function StartPage() {
  return <Page title='申报' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
