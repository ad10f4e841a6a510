import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Sheet } from '@/ui/sheet'
import { reviewWords } from './words'

interface IdNumberProps {
  nominationId: string
  masked: string
  mayReveal: boolean
}

/** Asks what it is for, then shows the number for as long as the sheet stands. */
function RevealSheet({ nominationId, onClose }: { nominationId: string; onClose: () => void }) {
  const { ask, busy } = useCallEndpoint('nomination.revealIdNumber')
  const [purpose, setPurpose] = useState('')
  const [number, setNumber] = useState('')
  const [refused, setRefused] = useState('')
  const reveal = async () => {
    const answer = await ask({ nominationId, purpose: purpose.trim() })
    if (answer.ok) return setNumber(answer.value.idNumber)
    setRefused(say(reviewWords, answer.error))
  }
  const bar = number
    ? <Button look='quiet' onPress={onClose}>看好了，关掉</Button>
    : <Button blocked={!purpose.trim() && '先写用途'} busy={busy && '正在登记'} onPress={() => void reveal()}>登记并查看</Button>
  return (
    <Sheet title='查看身份证号码' onClose={onClose} bar={bar}>
      {number ? <View className='title num'>{number}</View> : <>
        <View className='meta'>谁在什么时候、为什么查看，都会记下来。</View>
        <Field label='用途' value={purpose} onChange={setPurpose} maxLength={100} hint='例如：与劳动合同核对' />
      </>}
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}

/** The number, masked; in full only to those who may, after saying what for. */
export function IdNumber({ nominationId, masked, mayReveal }: IdNumberProps) {
  const [isOpen, setOpen] = useState(false)
  return <>
    <View className='num'>{masked || '—'}</View>
    {mayReveal && masked && <Link onPress={() => setOpen(true)}>查看须登记</Link>}
    {isOpen && <RevealSheet nominationId={nominationId} onClose={() => setOpen(false)} />}
  </>
}
