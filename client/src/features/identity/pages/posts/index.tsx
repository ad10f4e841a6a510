import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function PostsPage() {
  return <Page title='职务与授权' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
