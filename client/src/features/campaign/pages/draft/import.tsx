import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'

/** Only enough to draw it: the cloud checks the charter and says what does not hold. */
function charterIn(text: string): Charter | null {
  try {
    const value = JSON.parse(text) as Partial<Charter> | null
    return value && Array.isArray(value.stages) && Array.isArray(value.publicity) && value.notice ? value as Charter : null
  } catch {
    return null
  }
}

/** A whole charter as text, for the first campaign or one prepared elsewhere. */
export function Import({ onImport }: { onImport: (charter: Charter) => void }) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const bring = () => {
    const charter = charterIn(text)
    setWrong(charter ? undefined : '这不是一份完整的评选办法，请检查是不是整份复制的。')
    if (charter) onImport(charter)
  }
  return (
    <View>
      <Field label='整份评选办法' kind='text' hint='把技术人员给的办法文件（JSON）整份贴进来。' value={text} error={wrong} onChange={setText} />
      <View className='draft-import'><Button look='quiet' blocked={!text.trim() && '先贴进来'} onPress={bring}>用这一份</Button></View>
    </View>
  )
}
