import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { FieldError, FieldFrame } from '@/ui/field'
import type { EvidenceInHand } from './use-evidence'

interface EvidenceFieldProps {
  evidence: EvidenceInHand
  onRead: (totals: readonly { candidateId: string; votes: number }[]) => void
}

/** 佐证: the scan, the picture of the screen or the table that the numbers rest on. A table can be read. */
export function EvidenceField({ evidence, onRead }: EvidenceFieldProps) {
  const { sent, busy, failed, choose, isTable, read, reading, unread } = evidence
  const fill = async () => {
    const answer = await read()
    if (answer) onRead(answer.value.totals)
  }
  return (
    <FieldFrame label='佐证' hint='盖章的计票单扫描件、后台截图或 Excel 表，10 MB 以内。复核后原件公开，里面不要有投票人的信息。' error={failed ?? undefined} input={<View className='channels-file'>
      <View className='grow'>{sent ? sent.fileName : '还没有选'}</View>
      <Button small look='quiet' busy={busy && '正在传'} onPress={() => void choose()}>{sent ? '换一份' : '选文件'}</Button>
    </View>}>
      {isTable && <Button small look='quiet' busy={reading && '正在读'} onPress={() => void fill()}>从这张表读出票数</Button>}
      {unread && <FieldError>{unread}</FieldError>}
    </FieldFrame>
  )
}
