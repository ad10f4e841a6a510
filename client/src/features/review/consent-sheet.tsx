import { useState, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'

interface ConsentSheetProps {
  title: string
  /** What stands in the box of the form unless it is changed. */
  usual: string
  /** On the button. */
  give: string
  blocked?: string | false
  busy: boolean
  refused: string
  onClose: () => void
  onGive: (text: string) => void
  children?: ReactNode
}

/** 同意: the words that will stand in the box, once more before it is done. */
export function ConsentSheet({ title, usual, give, blocked, busy, refused, onClose, onGive, children }: ConsentSheetProps) {
  const [text, setText] = useState(usual)
  const bar = <><Button look='quiet' onPress={onClose}>先不定</Button><Button blocked={blocked} busy={busy && '正在送出'} onPress={() => onGive(text.trim())}>{give}</Button></>
  return (
    <Sheet title={title} onClose={onClose} bar={bar}>
      {children}
      <Field kind='text' label='意见' hint='会写进推荐审批表' value={text} onChange={setText} maxLength={500} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
