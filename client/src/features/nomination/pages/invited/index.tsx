import { useState } from 'react'
import { View } from '@tarojs/components'
import { goInstead, useParams } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Page } from '@/ui/page'
import { nominationWords } from '../../words'

/** 有人推荐了我: the code, typed or brought by the link; it opens what was written about this person. */
export default function InvitedPage() {
  const { code: brought = '' } = useParams('nomination/invited')
  const [code, setCode] = useState(brought)
  const { act, busy, refused } = useAct(nominationWords, 'nomination.takeUp', ['nomination.mine', 'nomination.file'])
  const takeUp = async () => {
    const taken = await act({ code: code.trim() })
    if (taken) goInstead('nomination/file', { nominationId: taken.value.nominationId })
  }
  return (
    <Page title='有人推荐了我' bar={<Button busy={busy && '正在打开'} blocked={code.trim().length < 6 && '先输邀请码'} onPress={() => void takeUp()}>打开看看</Button>}>
      <View className='meta'>推荐你的人会给你一个邀请码。打开后，你可以看写了什么，改正、补充，再确认；不愿意也可以不同意。你没有确认以前，不会送给任何人。</View>
      <Field label='邀请码' hint='十个字母和数字，大小写、横线都不要紧。只能由一个人用一次。' value={code} maxLength={20} placeholder='如 7K2QX-M94TD' error={refused ?? undefined} onChange={setCode} />
    </Page>
  )
}
