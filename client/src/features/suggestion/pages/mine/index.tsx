import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { signIn, stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { suggestionWords } from '../../words'
import { ByNumber } from './by-number'
import { Objection } from './objection'
import { Suggestion } from './suggestion'
import './index.scss'

/** 我反映的: objections and suggestions of one's own, and the way to one by its number. */
export default function MinePage() {
  const objections = useEndpoint('objection.mine', {})
  const suggestions = usePages('suggestion.mine', { limit: 20 })
  const now = useServerNow()
  const isSignedOut = objections.error?.kind === 'sign-in-needed'
  const all = suggestions.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title='我反映的' state={isSignedOut ? undefined : stateOf(suggestionWords, objections, suggestions)} skeleton={<BoneRows />}>
      <ByNumber />
      {isSignedOut && <View className='sec meta'>没有登录，只能凭编号查异议。登录以后，这里有你署名的异议和提过的投诉建议。{signIn && <Link onPress={signIn}>去登录</Link>}</View>}
      {objections.data && <View className='sec'>
        <SectionHead>异议</SectionHead>
        {objections.data.items.length === 0 && <View className='meta'>没有署名提过异议。不署名的，用编号查。</View>}
        {objections.data.items.map(one => <Objection key={one.number} one={one} now={now} />)}
      </View>}
      {suggestions.data && <View className='sec'>
        <SectionHead>投诉建议</SectionHead>
        {all.length === 0 && <View className='meta'>还没有提过。</View>}
        {all.map(one => <Suggestion key={one.suggestionId} one={one} now={now} />)}
        {suggestions.hasNextPage && <Button look='quiet' busy={suggestions.isFetchingNextPage && '正在找'} onPress={() => void suggestions.fetchNextPage()}>再看一些</Button>}
        <View className='mine-do'><Button look='quiet' onPress={() => go('suggestion/send', {})}>提一条投诉或建议</Button></View>
      </View>}
    </Page>
  )
}
