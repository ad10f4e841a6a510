import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Sheet } from '@/ui/sheet'
import { dropDeviceKey, type DeviceKey } from '../../device-key'
import { ledgerWords } from '../../words'

/** Gives the key up: before the device is handed on, or when the key is no good. */
export function RetireKey({ deviceKey, registered, onGone }: { deviceKey: DeviceKey; registered: boolean; onGone: () => void }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused } = useAct(ledgerWords, 'ledger.retireKey', ['ledger.cosigners'])
  const retire = async () => {
    if (registered && !(await act({ keyId: deviceKey.keyId }))) return
    dropDeviceKey()
    setAsking(false)
    onGone()
  }
  return (
    <View className='cosign-retire'>
      <Link onPress={() => setAsking(true)}>停用这部设备的密钥</Link>
      {asking && <Sheet title='停用这把密钥？' onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再想想</Button><Button busy={busy && '正在停用'} onPress={() => void retire()}>确定停用</Button></>}>
        <View className='meta'>停用以后这把密钥不能再联署，私钥从这部设备上删掉。它以前的联署仍然有效。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}
