import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { VersionView } from '@shared/nomination/privacy-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Chips } from '@/ui/chips'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { recordsWords } from '../../words'
import { Compare } from './compare'
import './index.scss'

/** Each submission beside the one before it, the latest first. */
const pairsOf = (versions: readonly VersionView[]) => versions.slice(1).map(({ version, at }, place) => ({ key: String(version), title: `第 ${version} 次`, from: versions[place]?.version ?? 1, at })).reverse()

function Between({ nominationId, from, to }: { nominationId: string; from: number; to: number }) {
  const changes = useEndpoint('nomination.changes', { nominationId, from, to })
  const waiting = stateOf(recordsWords, changes)
  if (waiting) return <View className='meta'>{waiting.kind === 'failed' ? waiting.sentence : '正在比较'}</View>
  if (changes.data?.length === 0) return <Empty title='内容没有改动' sentence='两次提交写的一样。' />
  return <View>{changes.data?.map(change => <Compare key={change.key} change={change} />)}</View>
}

function Versions({ nominationId, versions }: { nominationId: string; versions: readonly VersionView[] }) {
  const pairs = pairsOf(versions)
  const [chosen, setChosen] = useState(pairs[0]?.key ?? '')
  const pair = pairs.find(({ key }) => key === chosen)
  if (!pair) return <Empty title='还没有改动' sentence='只提交过一次；退回补充后再提交，这里会逐项比较。' />
  return (
    <View>
      {pairs.length > 1 && <View className='changes-which'><Chips options={pairs.map(({ key, title }) => ({ key, title }))} chosen={chosen} onChoose={setChosen} /></View>}
      <View className='changes-said meta'>{`${sayMoment(pair.at)} 第 ${pair.key} 次提交，和第 ${pair.from} 次比：`}</View>
      <Between nominationId={nominationId} from={pair.from} to={Number(pair.key)} />
    </View>
  )
}

/** 看改动: what changed from one submission to the next, field by field; for the nominee and the officers in the file's way. */
export default function ChangesPage() {
  const { nominationId } = useParams('records/changes')
  const versions = useEndpoint('nomination.versions', { nominationId })
  return <Page title='看改动' state={stateOf(recordsWords, versions)} skeleton={<BonePage />}>{versions.data && <Versions nominationId={nominationId} versions={versions.data} />}</Page>
}
