import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IdNumberForm } from '@shared/nomination/papers-contract'
import { usePages } from '@/api/use-pages'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { scopes, type ScopeKey } from '../../scopes'
import { papersWords } from '../../words'
import { FileLine } from './file-line'
import { IdNumbers } from './id-numbers'
import { PaperRows } from './paper-rows'
import { Summary } from './summary'
import './index.scss'

/** 导出与打印: 推荐审批表 as Word, the whole file, 汇总表 as Excel, of what passes the caller's offices. */
export default function ExportsPage() {
  const { campaignId } = useParams('papers/exports')
  const [chosen, setChosen] = useState<ScopeKey>('all')
  const [idNumbers, setIdNumbers] = useState<IdNumberForm>('masked')
  const [purpose, setPurpose] = useState('')
  const statuses = scopes.find(({ key }) => key === chosen)?.statuses ?? []
  const queue = usePages('nomination.queue', { campaignId, statuses, limit: 30 })
  const cards = queue.data?.pages.flatMap(({ items }) => items) ?? []
  const state = stateOf(papersWords, queue)
  return (
    <Page title='导出与打印' wide state={state?.kind === 'failed' ? state : undefined}>
      <View className='exports'>
        <View className='exports-side'>
          <SectionHead>怎么导出</SectionHead>
          <Chips options={scopes} chosen={chosen} onChoose={setChosen} />
          <IdNumbers form={idNumbers} purpose={purpose} onForm={setIdNumbers} onPurpose={setPurpose} />
          <Summary key={`${chosen} ${idNumbers} ${purpose}`} campaignId={campaignId} statuses={statuses} idNumbers={idNumbers} purpose={purpose} />
          <View className='note'>只有经过你们单位的材料。每次导出的文件保留一天。</View>
          <PaperRows campaignId={campaignId} />
        </View>
        <View className='exports-list'>
          <SectionHead>逐份导出</SectionHead>
          {queue.isPending && <BoneRows />}
          {queue.data && cards.length === 0 && <Empty title='还没有可导出的' sentence='有人提交材料、到了你们单位以后，会出现在这里。' />}
          {cards.map(card => <FileLine key={card.nominationId} card={card} idNumbers={idNumbers} purpose={purpose} />)}
          {queue.hasNextPage && <Button look='quiet' busy={queue.isFetchingNextPage && '正在取'} onPress={() => void queue.fetchNextPage()}>再看一些</Button>}
        </View>
      </View>
    </Page>
  )
}
