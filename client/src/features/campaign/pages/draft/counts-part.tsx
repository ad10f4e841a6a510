import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { countsOf, withCounts } from '../../edit-charter'

type Counts = ReturnType<typeof countsOf>
const asked: { key: keyof Counts; label: string; unit: string }[] = [
  { key: 'candidates', label: '候选人', unit: '名' },
  { key: 'fewestPicks', label: '一张选票至少选', unit: '名' },
  { key: 'mostPicks', label: '一张选票至多选', unit: '名' },
  { key: 'listed', label: '公示和命名', unit: '名' },
  { key: 'workingDays', label: '公示', unit: '个工作日' },
  { key: 'objectionWorkingDays', label: '受理异议，从公示首日算起', unit: '个工作日' },
]

const typed = (counts: Counts) => Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)])) as Record<keyof Counts, string>
const isCount = (text: string) => /^[1-9]\d{0,3}$/.test(text)

/** How many candidates, picks, honours, days. What is no number stands in the field and changes nothing yet. */
export function CountsPart({ charter, onChange }: { charter: Charter; onChange: (charter: Charter) => void }) {
  const [texts, setTexts] = useState(() => typed(countsOf(charter)))
  const change = (key: keyof Counts, text: string) => {
    const counts = { ...countsOf(charter), [key]: Number(text) }
    // Objections are taken as long as the list is shown, or longer.
    const objectionWorkingDays = key === 'workingDays' ? Math.max(counts.objectionWorkingDays, counts.workingDays) : counts.objectionWorkingDays
    if (!isCount(text)) return setTexts({ ...texts, [key]: text })
    setTexts({ ...texts, ...(key === 'workingDays' ? { objectionWorkingDays: String(objectionWorkingDays) } : {}), [key]: text })
    onChange(withCounts(charter, { ...counts, objectionWorkingDays }))
  }
  return (
    <View className='sec'>
      <SectionHead>人数</SectionHead>
      {asked.map(({ key, label, unit }) => <Field key={key} label={label} kind='number' unit={unit} value={texts[key]} error={isCount(texts[key]) ? undefined : '请填一个整数'} maxLength={4} onChange={text => change(key, text)} />)}
    </View>
  )
}
