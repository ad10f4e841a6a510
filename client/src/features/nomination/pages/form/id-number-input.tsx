import { View } from '@tarojs/components'
import { consentTexts, stands } from '@shared/nomination/consent'
import { useEndpoint } from '@/api/use-endpoint'
import { consentWords } from '@/lib/consent-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { FieldInput, type FieldInputProps } from '@/ui/field-input'

const { version, title, text } = consentTexts.idNumber

/** An ID number is asked for only after its own consent: what it is for is read before the keyboard comes. */
export function IdNumberInput({ nominationId, isForAnother, ...input }: FieldInputProps & { nominationId: string; isForAnother: boolean }) {
  const privacy = useEndpoint('nomination.privacy', { nominationId })
  const { act, busy, refused, requestId } = useAct(consentWords, 'nomination.setConsent', ['nomination.privacy'])
  const isGiven = stands('idNumber', privacy.data?.consents.find(({ kind }) => kind === 'idNumber') ?? null)
  if (isGiven || input.value !== '') return <FieldInput {...input} kind='idNumber' />
  if (privacy.isPending) return <View className='field-box'><View className='field-placeholder'>正在打开</View></View>
  const agree = () => void act({ nominationId, kind: 'idNumber', textVersion: version, isGiven: true, requestId: requestId() })
  return (
    <View className='form-consent'>
      <View>{text}{isForAnother && '你替别人填，请先问过本人；本人会在自己的手机上再确认。'}</View>
      <Button small look='quiet' busy={busy && '正在记下'} label={title} onPress={agree}>同意，来填</Button>
      {refused && <FieldError>{refused}</FieldError>}
    </View>
  )
}
