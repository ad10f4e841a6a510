import { useState } from 'react'
import { mayStandUnder, organisationKinds, type OrganisationKind } from '@shared/identity/organisation'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { identityWords, kindNames } from '../../words'

/** Adds an organisation under this one. The same name again is the same organisation. */
export function AddOrganisation({ parent, onClose }: { parent: { parentId: string; name: string; kind: OrganisationKind }; onClose: () => void }) {
  const kinds = organisationKinds.filter(kind => mayStandUnder(kind, parent.kind))
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OrganisationKind | ''>(kinds.length === 1 ? kinds[0] ?? '' : '')
  const { act, busy, refused } = useAct(identityWords, 'identity.addOrganisation', ['identity.organisations'])
  const add = async () => { if (kind && await act({ name: name.trim(), kind, parentId: parent.parentId })) onClose() }
  return (
    <Sheet title={`加在${parent.name}下面`} onClose={onClose} bar={<Button busy={busy && '正在加'} blocked={!(kind && name.trim()) && '先写名称和类别'} onPress={() => void add()}>加进来</Button>}>
      <Field label='名称' value={name} maxLength={60} placeholder='如 海隅机电制造厂工会' onChange={setName} />
      <Field label='类别' kind='choice' value={kind} choices={kinds.map(one => kindNames[one])} codes={kinds} onChange={code => setKind(code as OrganisationKind)} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
