import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { publicFile } from '@/lib/public-file'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { addressOfShared } from '../../address-of-shared'
import { BoardHolder } from '../../drawing/board-holder'
import { drawShareCard } from '../../drawing/share-card'
import { hasPoster, usePoster } from '../../poster/use-poster'
import { ofOwnWill, sharingWords } from '../../words'
import { CardPreview } from './card-preview'
import { PosterPart } from './poster-part'
import { Ways } from './ways'
import './index.scss'

/** 分享: how a public page looks where it is passed on, and the ways to do it. */
export default function SharePage() {
  const { page, id } = useParams('sharing/share')
  const shared = { page, id }
  const answer = useEndpoint('sharing.card', shared)
  const { data: card } = answer
  const { poster, state } = usePoster(shared, card)
  useShareMenu({ title: card?.title, path: addressOfShared(shared), picture: card && publicFile(card.picture), draw: poster?.trade ? () => drawShareCard(poster) : undefined })
  return (
    <Page title='分享' state={stateOf(sharingWords, answer)} skeleton={<BonePage />}>
      {card && <CardPreview card={card} />}
      {card && <Ways card={card} />}
      {card && hasPoster(card) && state?.kind !== 'failed' && <PosterPart card={card} poster={poster} />}
      <View className='share-will note'>{ofOwnWill}</View>
      <BoardHolder />
    </Page>
  )
}
