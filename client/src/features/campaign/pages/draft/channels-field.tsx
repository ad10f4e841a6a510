import { useState } from 'react'
import { Field } from '@/ui/field'
import { channelsFrom, channelsText, withChannels } from '../../edit-vote'
import type { PartProps } from './part-props'

const formulas = { 'sum': '各渠道票数相加', 'weighted': '折成百分比，按权重合计', 'own-only': '只计本平台，其他供参考' }
type Formula = keyof typeof formulas
const codes = Object.keys(formulas) as Formula[]

/** Other 投票渠道, a line each, and how their votes make one with ours. */
export function ChannelsField({ charter, onChange }: PartProps) {
  const [text, setText] = useState(charter.vote ? channelsText(charter.vote) : '')
  const [formula, setFormula] = useState<Formula>(charter.vote?.channelFormula ?? 'sum')
  const give = (typed: string, chosen: Formula) => {
    setText(typed)
    setFormula(chosen)
    const others = channelsFrom(typed)
    if (others) onChange(withChannels(charter, others, chosen))
  }
  return (
    <>
      <Field label='其他投票渠道' kind='text' optional hint='网站、报纸、APP 另外投票的，每行一个；按权重合计的，名称后面写它的百分比，余下的是本平台的。' value={text} error={channelsFrom(text) ? undefined : '每行写成“名称”，或者“名称 百分比”'} onChange={typed => give(typed, formula)} />
      {text.trim() !== '' && <Field label='票数怎么合起来' kind='choice' choices={codes.map(code => formulas[code])} codes={codes} value={formula} onChange={code => give(text, code as Formula)} />}
    </>
  )
}
