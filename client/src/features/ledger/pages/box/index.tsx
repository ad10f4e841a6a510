import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function BoxPage() {
  return <Page title='票箱封存' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
