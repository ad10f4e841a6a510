import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { Pressable } from '@/ui/pressable'
import { OrganisationSheet } from '../../organisation-sheet'

/** The name of an organisation of the tree. */
export function OrganisationInput({ label, value, onChoose }: { label: string; value: string; onChoose: (name: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return <>
    <Pressable className='field-box form-opener' label={`${label}：${value || '请选择'}`} onPress={() => setOpen(true)}>
      <View className={`grow ${value ? '' : 'field-placeholder'}`}>{value || '请选择'}</View><Icon name='chevron-down' />
    </Pressable>
    {isOpen && <OrganisationSheet title={label} onClose={() => setOpen(false)} onChoose={({ name }) => { setOpen(false); onChoose(name) }} />}
  </>
}
