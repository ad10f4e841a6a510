import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WaitingNotice } from '@shared/publicity/rounds-contract'
import { goInstead } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { NoticePaper } from '../../notice-paper'
import { publicityWords } from '../../words'

interface WaitingSecondProps {
  waiting: WaitingNotice
  /** The office's own people may put it again, changed. */
  onAgain?: () => void
}

/** A proposal that waits for a second officer: the notice as it will hang, then the press that puts it up. */
export function WaitingSecond({ waiting: { notice, organisationName, proposedByMe }, onAgain }: WaitingSecondProps) {
  const [open, setOpen] = useState(!proposedByMe)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.secondRound', ['publicity.roundDesk', 'publicity.notices'])
  const publish = async () => {
    const done = await act({ noticeId: notice.noticeId, requestId: requestId() })
    if (done) goInstead('publicity/notice', { noticeId: notice.noticeId })
  }
  return (
    <Card>
      <View>{`${organisationName}拟公示 ${notice.listed.length} 名，等另一位工作人员复核。`}</View>
      <View className='note'>{proposedByMe ? '这份名单是你拟的。本单位的同事，或者上级工会的工作人员，打开这一页就能复核。' : '逐项核对，复核了才对外公布；公布后名单封入台账，不能再改。'}</View>
      {!open && <Link onPress={() => setOpen(true)}>看拟好的公示</Link>}
      {open && <View className='round-paper'><NoticePaper notice={notice} /></View>}
      {refused && <FieldError>{refused}</FieldError>}
      <View className='round-acts'>
        {onAgain && <Button look='quiet' onPress={onAgain}>重新拟定</Button>}
        {!proposedByMe && <Button busy={busy && '正在公布'} onPress={() => void publish()}>复核无误，公布名单</Button>}
      </View>
    </Card>
  )
}
