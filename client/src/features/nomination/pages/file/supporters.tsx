import { View } from '@tarojs/components'
import type { NominationFile } from '@shared/nomination/contract'
import { go } from '@/lib/go'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { channelWords } from '../../channel-words'

/** 谁推荐了我: shown to the nominee alone, who has confirmed each; nothing where there is but one. */
export function Supporters({ file: { supporters, nominationId } }: { file: NominationFile }) {
  if (supporters.length < 2) return null
  return (
    <View className='sec'>
      <SectionHead>推荐你的</SectionHead>
      <View className='rows is-framed'>
        {supporters.map(one => <Row key={one.nominationId} note={channelWords[one.channel]} onPress={one.nominationId === nominationId ? undefined : () => go('nomination/file', { nominationId: one.nominationId })}>{one.name || '你自己'}</Row>)}
      </View>
      <View className='note'>互相不知道有别人推荐。到市总工会以后并成一份来审。</View>
    </View>
  )
}
