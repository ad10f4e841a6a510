import { View } from '@tarojs/components'
import type { MaterialRule } from '@shared/campaign/materials'
import { asksForFiles } from '@shared/nomination/materials-standing'
import type { Materials } from '@shared/nomination/materials-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { useUploads } from '../../use-uploads'
import { materialWords } from '../../words'
import { MaterialPart } from './material-part'
import './index.scss'

/** What still lacks, or that nothing does. */
const Standing = ({ lacking }: { lacking: readonly string[] }) => lacking.length === 0
  ? <View className='files-standing is-whole'><Icon name='circle-check' /><View className='grow'>材料齐了。</View></View>
  : <View className='files-standing'><Icon name='circle-alert' /><View className='grow'>{lacking.map(sentence => <View key={sentence}>{sentence}</View>)}</View></View>

interface PartsProps {
  rule: MaterialRule
  materials: Materials
  uploading: ReturnType<typeof useUploads>
}

/** The parts of the charter's rule. Of an `any`, one is enough, and the page says so. */
function Parts({ rule, ...rest }: PartsProps) {
  if (rule.kind === 'text') return null
  if (rule.kind !== 'all' && rule.kind !== 'any') return <MaterialPart material={rule} {...rest} />
  const parts = rule.of.map((part, place) => <Parts key={place} rule={part} {...rest} />)
  return rule.kind === 'all' ? <>{parts}</> : <View className='files-any'><View className='files-any-head'>下面几样，交一样就行</View>{parts}</View>
}

function Files({ materials }: { materials: Materials }) {
  const uploading = useUploads(materials)
  const isOpen = materials.editable === null || materials.editable.length > 0
  return (
    <View className='files'>
      {!isOpen && <View className='meta'>这份申报现在不能改材料，下面是交上去的。</View>}
      <Standing lacking={materials.lacking} />
      {uploading.leftOver.length > 0 && <View className='files-left'>{`上次没有传完：${uploading.leftOver.join('、')}。请重新选一次。`}</View>}
      <Parts rule={materials.rule} materials={materials} uploading={uploading} />
    </View>
  )
}

/** 申报材料: what is asked for, what stands, what is on its way. */
export default function FilesPage() {
  const { nominationId } = useParams('materials/files')
  const materials = useEndpoint('nomination.materials', { nominationId })
  const bar = <Button onPress={() => goInstead('nomination/send', { nominationId })}>检查并提交</Button>
  const asks = materials.data && asksForFiles(materials.data.rule)
  return (
    <Page title='申报材料' state={stateOf(materialWords, materials)} skeleton={<BonePage />} bar={bar}>
      {materials.data && (asks ? <Files materials={materials.data} /> : <Empty title='这次评选不用传文件' sentence='推荐审批表由系统按你填的内容打印，不用另外上传。' />)}
    </Page>
  )
}
