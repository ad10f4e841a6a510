import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { SharingCard } from '@shared/sharing/contract'
import { publicFile } from '@/lib/public-file'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { drawSheet } from '../../drawing/board'
import { a4, drawUnionPoster } from '../../pack/draw-union-poster'
import { unionPoster, type UnionPoster } from '../../pack/pack-words'
import { places } from '../../pack/places'
import { codeOf } from '../../poster/code-of'
import { PosterView } from '../../poster/poster-view'
import { useDrawn } from '../../poster/use-drawn'
import { KeepButton } from '../../save/keep-button'
import { printSheet } from './print-sheet'

const drawOf = (card: SharingCard, poster: UnionPoster): Promise<string> => drawSheet(a4, board => drawUnionPoster(board, poster, codeOf(card)))

const options = places.map(place => ({ key: place as string, title: place || '不写张贴处' }))
const isH5 = process.env.TARO_ENV === 'h5'

/** A4 海报: one for each place where it hangs; the code on all of them is the same. */
export function WallPoster({ home, card, union }: { home: CampaignHome; card: SharingCard; union: string }) {
  const [place, setPlace] = useState('')
  const [written, setWritten] = useState('')
  const choose = (key: string) => {
    setPlace(key)
    setWritten('')
  }
  const poster = { ...unionPoster(home, union, place), picture: publicFile('art/prints/lathe.jpg') }
  const { drawn, again } = useDrawn(`${union}:${place}`, () => drawOf(card, poster))
  const file = drawn.kind === 'drawn' ? drawn.file : null
  return (
    <View className='sec'>
      <SectionHead>A4 海报</SectionHead>
      <View className='meta'>每处一张，写上张贴处，方便换贴和收回。码都一样，不分从哪里扫的。</View>
      <View className='pack-places'><Chips options={options} chosen={place} onChoose={choose} /></View>
      <Field label='别的地方' kind='line' optional maxLength={10} placeholder='如 2 号楼大厅' value={written} onChange={setWritten} onBlur={() => { if (written.trim()) setPlace(written.trim()) }} />
      <PosterView drawn={drawn} shape='a4' onAgain={again} label={`A4 海报：${home.titleLines.join('')}，${union}${place && `，张贴处${place}`}`} />
      <View className='pack-act'>
        <KeepButton file={file} name={`${home.honourTitle}海报${place}`}>{isH5 ? '下载 A4 海报' : '保存 A4 海报'}</KeepButton>
        {isH5 && <Button look='quiet' icon='printer' blocked={file === null && '海报还没画好'} onPress={() => { if (file) printSheet(file) }}>打印</Button>}
      </View>
    </View>
  )
}
