import { View } from '@tarojs/components'
import type { IdNumberForm } from '@shared/nomination/papers-contract'
import { Field, FieldFrame } from '@/ui/field'
import { Seg } from '@/ui/seg'

interface IdNumbersProps {
  form: IdNumberForm
  purpose: string
  onForm: (form: IdNumberForm) => void
  onPurpose: (purpose: string) => void
}

/** How ID numbers stand in what is taken out; in full only with a purpose. */
export const IdNumbers = ({ form, purpose, onForm, onPurpose }: IdNumbersProps) =>
  <View className='exports-id'>
    <FieldFrame label='身份证号码' input={<Seg options={[{ key: 'masked', title: '只显首尾' }, { key: 'full', title: '写全号' }]} chosen={form} onChoose={onForm} />} />
    {form === 'full' && <Field label='用途' value={purpose} onChange={onPurpose} maxLength={100} hint='例如：打印盖章后报市总工会。本人能看到谁导出过、为了什么' />}
  </View>
