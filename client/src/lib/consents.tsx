import { View } from '@tarojs/components'
import { consentTexts, stands, type ConsentKind } from '@shared/nomination/consent'
import type { FilePrivacy } from '@shared/nomination/privacy-contract'
import { useAct } from './use-act'
import { FieldError } from '@/ui/field'
import { SwitchRow } from '@/ui/switch-row'
import { consentWords } from './consent-words'

/** What a person may agree to, each by itself, each taken back by the same switch. */
export function Consents({ privacy, kinds }: { privacy: FilePrivacy; kinds: readonly ConsentKind[] }) {
  const { act, refused, requestId } = useAct(consentWords, 'nomination.setConsent', ['nomination.privacy', 'nomination.file'])
  const isOn = (kind: ConsentKind) => stands(kind, privacy.consents.find(consent => consent.kind === kind) ?? null)
  const change = (kind: ConsentKind, isGiven: boolean) => void act({ nominationId: privacy.nominationId, kind, textVersion: consentTexts[kind].version, isGiven, requestId: requestId() })
  return (
    <View>
      <View className='rows is-framed'>
        {kinds.map(kind => <SwitchRow key={kind} on={isOn(kind)} note={consentTexts[kind].text} onChange={on => change(kind, on)}>{consentTexts[kind].title}</SwitchRow>)}
      </View>
      {refused && <FieldError>{refused}</FieldError>}
    </View>
  )
}
