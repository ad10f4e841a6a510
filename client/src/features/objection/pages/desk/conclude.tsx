import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { HeardNotice } from '@shared/objection/custody-contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { objectionWords } from '../../words'

export const countWords = ({ received, upheld, dismissed }: NonNullable<HeardNotice['counts']>) => received === 0 ? '没有收到异议' : `收到 ${received} 件，成立 ${upheld} 件，不成立 ${dismissed} 件`

/** 办结 of one list, asked once more: the counts become public. Owed for every list, one without objections too. */
export function Conclude({ notice: { noticeId, title, objectionsCloseAt, counts, isRecused }, open, now }: { notice: HeardNotice; open: number; now: number }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.conclude', ['objection.list', 'publicity.notice'])
  const conclude = async () => { if (await act({ noticeId, requestId: requestId() })) setAsking(false) }
  if (isRecused) return <View className='meta'>这届评选里有你本人或你推荐的材料，按规定回避，由另一位受理人办。</View>
  if (counts) return <View className='meta'>已办结：{countWords(counts)}。件数已经公布。</View>
  if (now < objectionsCloseAt) return <View className='meta'>收到 {sayEnd(objectionsCloseAt)} 为止。</View>
  return (
    <View className='objections-close'>
      <Button look='quiet' small icon='stamp' label={`办结：${title}`} blocked={open > 0 && `还有 ${open} 件没决定`} onPress={() => setAsking(true)}>办结异议</Button>
      {asking && <Sheet title='办结这份公示的异议？' onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再看看</Button><Button busy={busy && '正在办结'} onPress={() => void conclude()}>确定办结</Button></>}>
        <View className='meta'>收到、成立、不成立的件数会公布在公示页上（没有收到也会写明），随后可以审定命名。办结不能撤回。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}
