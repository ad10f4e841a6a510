import { useState } from 'react'
import { View } from '@tarojs/components'
import { divisionAnswer } from '@shared/nomination/division'
import { useDivisions, type Divisions } from '@/lib/divisions'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Pressable } from '@/ui/pressable'
import { Search } from '@/ui/search'
import { Sheet } from '@/ui/sheet'

/** More would not be read: another letter finds the place sooner. */
const firstLook = 12

const matching = (divisions: Divisions, wanted: string) => wanted === '' ? [] : Object.entries(divisions).filter(([, name]) => name.includes(wanted))

function Found({ divisions, wanted, onChoose }: { divisions: Divisions; wanted: string; onChoose: (answer: string) => void }) {
  const found = matching(divisions, wanted)
  return <>
    {found.slice(0, firstLook).map(([code, name]) => <Pressable key={code} className='form-line' role='radio' checked={false} onPress={() => onChoose(divisionAnswer(code, name))}>{name}</Pressable>)}
    {wanted !== '' && found.length === 0 && <View className='form-more meta'>没有找到，换个字试试；开发区、高新区请选它所在的县（市、区）。</View>}
    {found.length > firstLook && <View className='form-more meta'>{`还有 ${found.length - firstLook} 个，再输入一个字。`}</View>}
  </>
}

/** One of the country's counties, found by the letters of its name. */
export function DivisionInput({ label, shown, onChoose }: { label: string; shown: string; onChoose: (answer: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const divisions = useDivisions(isOpen)
  const choose = (answer: string) => {
    setOpen(false)
    onChoose(answer)
  }
  return <>
    <Pressable className='field-box form-opener' label={`${label}：${shown || '请选择'}`} onPress={() => setOpen(true)}>
      <View className={`grow ${shown ? '' : 'field-placeholder'}`}>{shown || '请选择'}</View><Icon name='chevron-down' />
    </Pressable>
    {isOpen && <Sheet title={label} onClose={() => setOpen(false)}>
      <Search value={wanted} onChange={setWanted} placeholder='县（市、区）名字里的字，例如椒江' />
      {divisions.isError && <View className='form-more meta'>没有连上，名单还没有取到。<Button small look='quiet' onPress={() => void divisions.refetch()}>再试一次</Button></View>}
      {divisions.data && <Found divisions={divisions.data} wanted={wanted.trim()} onChoose={choose} />}
    </Sheet>}
  </>
}
