import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { NominationFile, Opinion } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { Link } from '@/ui/link'

const boxTitles: Record<Opinion['level'], string> = { unit: '单位意见', recommender: '推荐意见', city: '市总意见' }
const verdictWords: Record<Opinion['verdict'], string> = { recommend: '同意', return: '退回补充', decline: '不予通过' }

/** 各级意见, each with who gave it, when, and the page that bears its seal. */
export function Opinions({ file: { nominationId, opinions } }: { file: NominationFile }) {
  const attachments = useEndpoint('nomination.materials', { nominationId }).data?.attachments ?? []
  return <>{opinions.map(({ level, organisationName, verdict, text, by, at, sealFileId }) => {
    const seal = attachments.find(({ materialId }) => materialId === sealFileId)
    return <View key={level + at} className='reading-opinion'>
      <View>{`${boxTitles[level]}：${verdictWords[verdict]}`}</View>{text && <View className='serif'>“{text}”</View>}<View className='note'>{`${organisationName} ${by} ${sayMoment(at)}`}</View>
      {seal?.url && <Link label={`看${organisationName}的盖章页`} onPress={() => openFile(seal.url, seal.format)}>看盖章页</Link>}
    </View>
  })}</>
}
