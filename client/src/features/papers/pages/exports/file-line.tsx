import { View } from '@tarojs/components'
import type { NominationCard } from '@shared/nomination/contract'
import type { FilePaper, IdNumberForm, Paper } from '@shared/nomination/papers-contract'
import { useState } from 'react'
import { statusWords } from '@/lib/status-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { MadePaper } from '../../made-paper'
import { papersWords } from '../../words'

/** WeChat opens documents and no archive. */
const opensArchives = process.env.TARO_ENV === 'h5'

interface FileLineProps {
  card: NominationCard
  idNumbers: IdNumberForm
  purpose: string
}

/** One nominee with what can be made of their file, and below it what was. */
export function FileLine({ card: { nominationId, name, trade, unitName, status }, idNumbers, purpose }: FileLineProps) {
  const { act, busy, refused, requestId } = useAct(papersWords, 'nomination.exportFile')
  const [asked, setAsked] = useState<FilePaper>('approvalForm')
  const [made, setMade] = useState<Paper | null>(null)
  const make = async (paper: FilePaper) => {
    if (busy) return
    setAsked(paper)
    const answer = await act({ nominationId, paper, idNumbers, purpose, requestId: requestId() })
    if (answer) setMade(answer.value)
  }
  const button = (paper: FilePaper, words: string) =>
    <Button small look='quiet' label={`导出${name}的${words}`} busy={busy && asked === paper && '正在生成'} blocked={busy && asked !== paper && words} onPress={() => void make(paper)}>{words}</Button>
  return (
    <View className='exports-line'>
      <View className='exports-who'>
        <View className='grow'><View className='serif'>{`${name}　${trade}`}</View><View className='note'>{`${unitName} · ${statusWords[status].word}`}</View></View>
        <View className='exports-acts'>{button('approvalForm', '审批表')}{opensArchives && button('wholeFile', '整份材料')}</View>
      </View>
      {refused && <FieldError>{refused}</FieldError>}
      {made && <MadePaper paper={made} />}
    </View>
  )
}
