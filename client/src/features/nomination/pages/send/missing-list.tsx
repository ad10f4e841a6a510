import { View } from '@tarojs/components'
import { goInstead } from '@/lib/go'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import type { Missing } from './what-is-missing'

/** Shown at once; the rest follows when asked for. */
const firstLook = 6

/** What is missing, each with the way to where it is filled in. */
export function MissingList({ missing, nominationId }: { missing: readonly Missing[]; nominationId: string }) {
  if (missing.length === 0) return <><View className='title'>都填好了</View><View className='meta'>再选送到哪里，读过承诺，就可以提交。</View></>
  const change = ({ group, field }: Missing) => goInstead('nomination/form', { nominationId, group, field })
  const rest = missing[firstLook]
  return (
    <View>
      <View className='title'>{`还差 ${missing.length} 处`}</View>
      <View className='send-missing rows is-framed'>
        {missing.slice(0, firstLook).map((one, place) => <Row key={place} icon='circle-alert' note={one.sentence} label={`去填：${one.title}`} onPress={() => change(one)}>{one.title}</Row>)}
      </View>
      {rest && <View className='send-rest meta'>{`另外还有 ${missing.length - firstLook} 处。`}<Link onPress={() => change(rest)}>接着填</Link></View>}
    </View>
  )
}
