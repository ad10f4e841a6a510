import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'

export default function CandidatePage() {
  return <Page title='候选人' state={{ kind: 'loading' }} skeleton={<BonePage />} />
}
