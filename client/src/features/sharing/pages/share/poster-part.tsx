import { View } from '@tarojs/components'
import { SectionHead } from '@/ui/section-head'
import type { SharingCard } from '@shared/sharing/contract'
import { drawSheet } from '../../drawing/board'
import { codeOf } from '../../poster/code-of'
import { drawPoster, posterSize, type Poster } from '../../poster/poster'
import { PosterView } from '../../poster/poster-view'
import { useDrawn } from '../../poster/use-drawn'
import { KeepButton } from '../../save/keep-button'

const labelOf = ({ name, kicker, say, meta }: Poster) => `海报：${name}，${kicker.join('')}。${say.replace('\n', ' ')}。${meta}`

const drawOf = (card: SharingCard, poster: Poster): Promise<string> => drawSheet(posterSize, board => drawPoster(board, poster, codeOf(card)))

/** 海报: drawn here, to be kept or printed. */
export function PosterPart({ card, poster }: { card: SharingCard; poster: Poster | undefined }) {
  const { drawn, again } = useDrawn(card.shortId, poster && (() => drawOf(card, poster)))
  return (
    <View className='sec'>
      <SectionHead>海报</SectionHead>
      <PosterView drawn={drawn} label={poster ? labelOf(poster) : '海报'} shape='upright' onAgain={again} />
      <View className='share-ways'><KeepButton look='quiet' file={drawn.kind === 'drawn' ? drawn.file : null} name={card.title}>{process.env.TARO_ENV === 'h5' ? '下载海报' : '保存海报'}</KeepButton></View>
    </View>
  )
}
