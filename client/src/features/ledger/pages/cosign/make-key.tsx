import { useState } from 'react'
import { View } from '@tarojs/components'
import { possessionText } from '@shared/ledger/cosignature'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { makeDeviceKey, readDeviceKey, type DeviceKey } from '../../device-key'
import { ledgerWords } from '../../words'

/** A key of this device's own. One that was made and not registered yet is registered, not made again. */
export function MakeKey({ onMade }: { onMade: (key: DeviceKey) => void }) {
  const { act, busy, refused } = useAct(ledgerWords, 'ledger.registerKey', ['ledger.cosigners'])
  const [failed, setFailed] = useState(false)
  const make = async () => {
    setFailed(false)
    const key = readDeviceKey() ?? (await makeDeviceKey().catch(() => null))
    setFailed(!key)
    if (key && (await act({ publicKey: key.publicKey, proof: key.sign(possessionText(key.publicKey)) }))) onMade(key)
  }
  return (
    <View className='cosign-card'>
      <View className='head'>先给这部设备配一把密钥</View>
      <View className='meta'>密钥在这部设备上生成，私钥不离开它，我们也拿不到；公钥登记进台账，和你的姓名一起公开。换设备要重新配。</View>
      <View className='cosign-button'><Button busy={busy && '正在登记'} onPress={() => void make()}>生成密钥并登记</Button></View>
      {(refused || failed) && <FieldError>{refused ?? '这部设备生成不了密钥，或者没有地方存，请换一部。'}</FieldError>}
    </View>
  )
}
