import { useState } from 'react'
import { View } from '@tarojs/components'
import { standardList } from '@shared/nomination/standard-list'
import type { Entry } from '@shared/nomination/standards/entry'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Pressable } from '@/ui/pressable'
import { Search } from '@/ui/search'
import { Sheet } from '@/ui/sheet'
import type { AnswerInputProps } from './answer-input'

/** A list this long is searched; a sheet opens with no more than `firstLook` lines. */
const short = 13
const firstLook = 16

// GB/T 4754 numbers its sections by letter: they are what most people look for.
const sectionsFirst = (entries: readonly Entry[]) => [...entries.filter(({ code }) => /^[A-Z]$/.test(code)), ...entries.filter(({ code }) => !/^[A-Z]$/.test(code))]
const entriesOf = ({ field: { input, choices = [] } }: AnswerInputProps): readonly Entry[] => sectionsFirst(standardList(input) ?? choices.map(choice => ({ code: choice, name: choice })))

function Lines({ entries, answer, onChoose }: { entries: readonly Entry[]; answer: string; onChoose: (code: string) => void }) {
  const [all, setAll] = useState(false)
  const shown = all || entries.length <= short ? entries : entries.slice(0, firstLook)
  return <>
    {shown.map(({ code, name }) => <Pressable key={code} className='form-line' role='radio' checked={code === answer} onPress={() => onChoose(code)}><View className='grow'>{name}</View>{code === answer && <Icon name='check' />}</Pressable>)}
    {shown.length < entries.length && <View className='form-more'><Link onPress={() => setAll(true)}>{`看全部 ${entries.length} 项`}</Link></View>}
    {entries.length === 0 && <View className='form-more meta'>没有找到，换个字试试。</View>}
  </>
}

/** One of a standard's list, or of the charter's choices, chosen in a sheet. */
export function ListInput(props: AnswerInputProps) {
  const { field: { label }, answer, shown, onWrite } = props
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const entries = isOpen ? entriesOf(props) : []
  const choose = (code: string) => {
    setOpen(false)
    setWanted('')
    onWrite(code)
  }
  return <>
    <Pressable className='field-box form-opener' label={`${label}：${shown || '请选择'}`} onPress={() => setOpen(true)}>
      <View className={`grow ${shown ? '' : 'field-placeholder'}`}>{shown || '请选择'}</View><Icon name='chevron-down' />
    </Pressable>
    {isOpen && <Sheet title={label} onClose={() => setOpen(false)}>
      {entries.length > short && <Search value={wanted} onChange={setWanted} placeholder={`找${label}`} />}
      <Lines entries={entries.filter(({ name }) => name.includes(wanted.trim()))} answer={answer} onChoose={choose} />
    </Sheet>}
  </>
}
