import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMonthDay } from '@shared/publicity/check-holidays'
import type { KnownHolidays } from '@shared/publicity/holidays-contract'
import { readHolidays } from '@shared/publicity/read-holidays'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { KeyValues } from '@/ui/key-values'
import { Sheet } from '@/ui/sheet'
import { publicityWords } from './words'

const sayDays = (days: readonly string[]) => days.map(sayMonthDay).join('、') || '没有'

/** What days will be counted by: to be held against the notice before anybody presses. */
const Days = ({ holidays, workdays }: { holidays: readonly string[]; workdays: readonly string[] }) =>
  <KeyValues pairs={[[`放假 ${holidays.length} 天`, sayDays(holidays)], [`上班 ${workdays.length} 天`, sayDays(workdays)]]} />

interface EntryProps {
  year: number
  onDone: () => void
}

/** 录入: the notice's own sentences, read into days. */
function Entry({ year, onDone }: EntryProps) {
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.proposeHolidays', ['publicity.holidays'])
  const [notice, setNotice] = useState('')
  const [documentNumber, setDocumentNumber] = useState('')
  const [url, setUrl] = useState('')
  const { holidays, workdays, faults } = readHolidays(year, notice)
  const enter = async () => {
    if (await act({ year, holidays, workdays, documentNumber, url, requestId: requestId() })) onDone()
  }
  const blocked = !notice.trim() ? '先粘贴通知里的安排' : faults.length > 0 ? '先改对安排' : !(documentNumber.trim() && url.trim()) && '先写文号和链接'
  return (
    <Sheet title={`录入 ${year} 年放假安排`} onClose={onDone} bar={<Button busy={busy && '正在录入'} blocked={blocked} onPress={() => void enter()}>录入，等人复核</Button>}>
      <Field label='通知里的安排' kind='text' hint='把国务院办公厅通知里从“元旦”到“国庆节”的几句原样粘贴进来，下面会列出读到的日子。' value={notice} maxLength={3000} onChange={setNotice} />
      {notice.trim() !== '' && <Days holidays={holidays} workdays={workdays} />}
      {notice.trim() !== '' && faults.slice(0, 5).map(fault => <FieldError key={fault}>{fault}</FieldError>)}
      <Field label='文号' placeholder='国办发明电〔2025〕7号' value={documentNumber} maxLength={40} onChange={setDocumentNumber} />
      <Field label='原文链接' placeholder='https://www.gov.cn/…' value={url} maxLength={300} onChange={setUrl} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}

interface ConfirmProps {
  waiting: KnownHolidays['waiting'][number]
  onDone: () => void
  onAgain: () => void
}

/** 复核: by somebody else, with the notice beside. */
function Confirm({ waiting: { year, revision, holidays, workdays, documentNumber, url, proposedByMe }, onDone, onAgain }: ConfirmProps) {
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.confirmHolidays', ['publicity.holidays', 'publicity.preview', 'publicity.roundDays'])
  const confirm = async () => {
    if (await act({ year, revision, requestId: requestId() })) onDone()
  }
  const bar = <><Button look='quiet' onPress={onAgain}>重新录入</Button>{!proposedByMe && <Button busy={busy && '正在复核'} onPress={() => void confirm()}>和原文一致</Button>}</>
  return (
    <Sheet title={`复核 ${year} 年放假安排`} onClose={onDone} bar={bar}>
      <View className='meta'>{proposedByMe ? '已经录入，等另一位市总工会工作人员对着原文复核，复核后就能按它数工作日。' : '请打开原文，一天一天核对；复核后，系统就按它数工作日。'}</View>
      <KeyValues pairs={[['文号', documentNumber], ['原文', url]]} />
      <Days holidays={holidays} workdays={workdays} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}

interface HolidaysSheetProps {
  year: number
  known: KnownHolidays
  onDone: () => void
}

/** 放假安排 of a year that the table does not have: entered by one officer, confirmed by another. */
export function HolidaysSheet({ year, known, onDone }: HolidaysSheetProps) {
  const [again, setAgain] = useState(false)
  const waiting = known.waiting.find(one => one.year === year)
  return waiting && !again ? <Confirm waiting={waiting} onDone={onDone} onAgain={() => setAgain(true)} /> : <Entry year={year} onDone={onDone} />
}
