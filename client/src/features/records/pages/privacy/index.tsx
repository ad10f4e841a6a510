import { useParams } from '@/lib/go'
import { OwnPrivacy } from './own-privacy'
import { PublicPrivacy } from './public-privacy'
import './index.scss'

/** 资料与同意: of one's own file; or, without one and for anyone, what a campaign keeps about people at all. */
export default function PrivacyPage() {
  const { nominationId, campaignId } = useParams('records/privacy')
  return nominationId ? <OwnPrivacy nominationId={nominationId} /> : <PublicPrivacy campaignId={campaignId} />
}
