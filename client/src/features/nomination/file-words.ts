import type { NominationFile } from '@shared/nomination/contract'
import { channelWords } from './channel-words'

interface FileWords {
  /** What is being written. */
  title: string
  /** The last look before sending. */
  check: string
  send: string
}

const titleOf = ({ channel, onBehalf, nomineeKind, seenAs, status }: NominationFile): string => {
  if (seenAs === 'nominee' && status === 'awaitingNominee') return '确认推荐'
  if (onBehalf) return '替人代填'
  if (nomineeKind === 'person') return channelWords[channel]
  return channel === 'self' ? '集体自荐' : `${channelWords[channel]}（集体）`
}

/** What sending is called: whoever opened a file about somebody else can only ask that person, who confirms. */
export function wordsOf(file: NominationFile): FileWords {
  const title = titleOf(file)
  if (file.seenAs === 'opener') return { title, check: '检查并请本人确认', send: '请本人确认' }
  if (file.status === 'awaitingNominee') return { title, check: '检查并确认', send: '确认并送出' }
  return { title, check: '检查并提交', send: file.status === 'returned' ? '重新提交' : '提交申报' }
}
