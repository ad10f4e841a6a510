import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { noticeText, withNotice } from '../../edit-charter'

interface Typed {
  title: string
  number: string
  text: string
}

/** The notice as issued. Rules that quote words it no longer has become the office's own. */
export function NoticePart({ charter, onChange }: { charter: Charter; onChange: (charter: Charter) => void }) {
  const [typed, setTyped] = useState<Typed>(() => ({ title: charter.notice.title, number: charter.notice.number, text: noticeText(charter) }))
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    onChange(withNotice(charter, { ...typed, ...part }))
  }
  return (
    <View className='sec'>
      <SectionHead>通知原文</SectionHead>
      <Field label='通知标题' kind='text' value={typed.title} maxLength={120} onChange={title => change({ title })} />
      <Field label='文号' value={typed.number} placeholder='台总工〔2019〕8号' maxLength={40} onChange={number => change({ number })} />
      <Field label='正文' kind='text' hint='整份贴进来；“一、”“二、”“附件”开头的行算小标题。' value={typed.text} onChange={text => change({ text })} />
    </View>
  )
}
