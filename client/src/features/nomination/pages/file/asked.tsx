import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { fieldOf } from '@shared/campaign/known-fields'
import { materialsOf } from '@shared/campaign/materials-of'
import type { NominationFile, NominationForm, Reason } from '@shared/nomination/contract'
import { sayAnswer } from '@shared/nomination/standard-list'
import { go } from '@/lib/go'
import { Link } from '@/ui/link'
import { Card } from '@/ui/card'

interface AskedProps {
  file: NominationFile
  form: NominationForm
}

/** What a reason is about: a field, a clause in the notice's words, a material, or the file as a whole. */
function subjectOf({ form, eligibility, materials }: NominationForm, { about }: Reason) {
  const clause = eligibility.clauses.find(({ code }) => code === about)
  const field = fieldOf(form, clause?.question.field ?? about)
  const material = field ? undefined : materialsOf(materials).find(({ key }) => key === about)
  return { field, material, title: field?.label ?? material?.title ?? '整份材料', clause: clause?.said }
}

/** Characters of the answer shown beside what is asked. */
const glimpse = 60
const shorten = (answer: string) => answer.length > glimpse ? `${answer.slice(0, glimpse)}……` : answer

function Item({ file, form, reason, place }: AskedProps & { reason: Reason; place: number }) {
  const { field, material, title, clause } = subjectOf(form, reason)
  const mend = () => material ? go('materials/files', { nominationId: file.nominationId }) : go('nomination/form', { nominationId: file.nominationId, group, field: field?.key })
  const answer = field ? sayAnswer(field.input, file.answers[field.key] ?? '') : ''
  const group = field && form.form.find(({ fields }) => fields.some(({ key }) => key === field.key))?.key
  return (
    <View className='asked-item'>
      <View className='asked-number serif'>{place}</View>
      <View className='grow'>
        <View className='asked-title'>{title}</View>
        <View>{reason.text}</View>
        {answer && <View className='note'>现在写的：{shorten(answer)}</View>}
        {clause && <View className='note'>对应：“{clause}”</View>}
        {file.status === 'returned' && file.seenAs === 'nominee' && <Link onward label={`去改：${title}`} onPress={mend}>去改</Link>}
      </View>
    </View>
  )
}

/** What is asked, item by item, with what stands there now, and by whom. */
const Items = ({ file, form }: AskedProps) => {
  const last = file.opinions[file.opinions.length - 1]
  return <>
    <Card flush>{file.reasons.map((reason, place) => <Item key={place} file={file} form={form} reason={reason} place={place + 1} />)}</Card>
    {last && <View className='asked-by meta'>{`${last.organisationName}　${sayMoment(last.at)}`}{last.text && <View>{last.text}</View>}</View>}
  </>
}

/** Why a file is asked to be changed, was declined, passed over or taken back. Nothing where there is no reason. */
export function Asked({ file, form }: AskedProps) {
  if (file.reasons.length === 0) return null
  const isDecided = ['returned', 'declined', 'secondLook', 'upheld'].includes(file.status)
  return (
    <View className='asked'>
      {isDecided ? <Items file={file} form={form} /> : <Card><View className='note'>{file.status === 'withdrawn' ? '撤回时写的原因' : file.status === 'nomineeRefused' ? '本人说' : '原因'}</View>{file.reasons.map(({ text }, place) => <View key={place}>{text}</View>)}</Card>}
    </View>
  )
}
