import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { basicsOf, withBasics, type Basics } from '../../edit-charter'

/** Names and the day of issue. The id is fixed once the draft is kept. */
export function BasicsPart({ charter, isNew, onChange }: { charter: Charter; isNew: boolean; onChange: (charter: Charter) => void }) {
  const [basics, setBasics] = useState(() => basicsOf(charter))
  const change = (part: Partial<Basics>) => {
    setBasics({ ...basics, ...part })
    onChange(withBasics(charter, { ...basics, ...part }))
  }
  return (
    <View>
      <SectionHead>名称</SectionHead>
      <Field label='编号' hint='拉丁字母、数字和横线，如 taizhou-2019；定了不能改。' value={basics.charterId} locked={!isNew} maxLength={40} onChange={charterId => change({ charterId })} />
      <Field label='第一行' placeholder='第三届' value={basics.firstLine} maxLength={20} onChange={firstLine => change({ firstLine })} />
      <Field label='第二行' placeholder='“台州工匠”选树' value={basics.secondLine} maxLength={20} onChange={secondLine => change({ secondLine })} />
      <Field label='称号' value={basics.honourTitle} maxLength={20} onChange={honourTitle => change({ honourTitle })} />
      <Field label='印发日期' kind='date' value={basics.issuedOn} onChange={issuedOn => change({ issuedOn })} />
    </View>
  )
}
