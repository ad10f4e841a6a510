import { View } from '@tarojs/components'
import { usePages } from '@/api/use-pages'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Failure } from '@/ui/failure'
import { identityWords } from '../../words'
import { Grant } from './grant'

/** Posts on their way to people, newest first. */
export function Grants() {
  const grants = usePages('identity.grants', {})
  const state = stateOf(identityWords, grants)
  if (state?.kind === 'failed') return <Failure {...state} />
  if (state) return <BoneRows />
  const all = grants.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <View>
      {all.length === 0 && <Empty title='还没有授权' sentence='到“工会组织”里选一个组织，推荐一个人任职。' />}
      {all.map(grant => <Grant key={grant.grantId} grant={grant} />)}
      {grants.hasNextPage && <Button look='quiet' onPress={() => void grants.fetchNextPage()}>再看一些</Button>}
    </View>
  )
}
