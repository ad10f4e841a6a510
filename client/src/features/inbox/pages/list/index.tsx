import { View } from '@tarojs/components'
import { sayPast } from '@shared/basics/time-phrases'
import type { Message } from '@shared/inbox/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Pressable } from '@/ui/pressable'
import { inboxWords } from '../../words'
import './index.scss'

const Line = ({ message: { title, text, at, isRead }, now, onOpen }: { message: Message; now: number; onOpen: () => void }) =>
  <Pressable className='message' role='link' label={`${isRead ? '' : '未读，'}${title}，${text}`} onPress={onOpen}>
    {!isRead && <View className='message-new' />}
    <View className='message-title'>{title}</View>
    <View className='message-text'>{text}</View>
    <View className='message-at note num'>{sayPast(now, at)}</View>
  </Pressable>

/** The page of what a message is about: a file's, but for what has none. */
function openMatter({ kind, nominationId }: Message): void {
  if (kind === 'report-answered') return go('suggestion/mine', {})
  if (kind === 'reply-asked') return go('objection/asked', {})
  if (kind === 'custody-work') return go('objection/desk', {})
  if (kind === 'story-released') return go('records/privacy', { nominationId })
  go('nomination/file', { nominationId })
}

/** 消息: what happened to one's files, newest first, each with the way to its page. */
export default function ListPage() {
  const inbox = usePages('inbox.list', { limit: 20 })
  const mark = useCallEndpoint('inbox.markRead', ['inbox.list', 'inbox.unread'])
  const now = useServerNow()
  const all = inbox.data?.pages.flatMap(({ items }) => items) ?? []
  const unread = inbox.data?.pages[0]?.unread ?? 0
  const newest = all[0]
  const open = (message: Message) => {
    if (!message.isRead) void mark.ask({ upTo: message.messageId })
    openMatter(message)
  }
  return (
    <Page title='消息' state={stateOf(inboxWords, inbox)} skeleton={<BoneRows />} bar={unread > 0 && newest && <Button look='quiet' busy={mark.busy && '正在标记'} onPress={() => void mark.ask({ upTo: newest.messageId })}>{`${unread} 条全部标为已读`}</Button>}>
      {all.length === 0 && <Empty title='还没有消息' sentence='申报被退回、有了意见或快到截止时间，都会写在这里。' />}
      <View className='rows'>{all.map(message => <Line key={message.messageId} message={message} now={now} onOpen={() => open(message)} />)}</View>
      {inbox.hasNextPage && <Button look='quiet' busy={inbox.isFetchingNextPage && '正在找'} onPress={() => void inbox.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
