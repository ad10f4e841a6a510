import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Organisation, OrganisationKind } from '@shared/identity/organisation'
import { usePages } from '@/api/use-pages'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Search } from '@/ui/search'
import { SectionHead } from '@/ui/section-head'
import { Appointments } from '../../appointments'
import { identityWords, kindNames } from '../../words'
import { AddOrganisation } from './add-organisation'
import './index.scss'

interface Here {
  parentId: string
  name: string
  kind: OrganisationKind
}

const open = ({ _id, name, kind }: Organisation) => go('identity/organisations', { parentId: _id, name, kind })
const Line = ({ one }: { one: Organisation }) => <Row icon='users-round' note={kindNames[one.kind]} onPress={() => open(one)}>{one.name}</Row>

const Bar = ({ here, onAdd }: { here: Here; onAdd: () => void }) => <>
  {here.kind !== 'grassrootsUnion' && here.kind !== 'society' && <Button look='quiet' onPress={onAdd}>加一个下级</Button>}
  <Button onPress={() => go('identity/grant', { organisationId: here.parentId, organisationName: here.name, kind: here.kind })}>推荐任职</Button>
</>

/** 工会组织: the tree, a level at a time. */
export default function OrganisationsPage() {
  const { parentId, name, kind } = useParams('identity/organisations')
  const here: Here | null = parentId && name && kind ? { parentId, name, kind: kind as OrganisationKind } : null
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState(false)
  const list = usePages('identity.organisations', { parentId: search ? undefined : parentId, search: search.trim() || undefined, limit: 50 })
  const all = list.data?.pages.flatMap(({ items }) => items) ?? []
  const failed = stateOf(identityWords, list)
  return (
    <Page title={here?.name ?? '工会组织'} state={failed?.kind === 'failed' ? failed : undefined} bar={here && <Bar here={here} onAdd={() => setAdding(true)} />}>
      {here && <View className='organisation-here'><View className='title'>{here.name}</View><View className='meta'>{kindNames[here.kind]}</View></View>}
      {!here && <Search value={search} onChange={setSearch} placeholder='找组织名称' />}
      {list.isPending && <BoneRows />}
      {!here && list.data && all.length === 0 && <Empty title='没有找到' sentence='换几个字再找找。' />}
      <View className='rows'>{all.map(one => <Line key={one._id} one={one} />)}</View>
      {list.hasNextPage && <Button look='quiet' onPress={() => void list.fetchNextPage()}>再看一些</Button>}
      {here && list.data && all.length === 0 && <View className='organisation-none meta'>下面还没有组织。</View>}
      {here && <View className='sec'><SectionHead>在任的人</SectionHead><Appointments mayEnd organisationId={here.parentId} /></View>}
      {adding && here && <AddOrganisation parent={here} onClose={() => setAdding(false)} />}
    </Page>
  )
}
