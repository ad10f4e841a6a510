import { View } from '@tarojs/components'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { openerFields } from '@shared/nomination/form-of'
import { Card } from '@/ui/card'

/** What whoever recommends says about themself and their reasons: for the nominee, before they decide. */
export function TheirWords({ file, form }: { file: NominationFile; form: NominationForm }) {
  if (file.seenAs !== 'nominee' || file.status !== 'awaitingNominee') return null
  const said = openerFields(form, file).filter(({ key, input }) => input !== 'mobile' && file.answers[key])
  return <View className='file-invitation'><Card>{said.map(({ key, label }) => <View key={key} className='file-word'><View className='note'>{label}</View><View>{file.answers[key]}</View></View>)}</Card></View>
}
