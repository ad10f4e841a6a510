import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function FilePage() {
  return <Page title='我的申报' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
