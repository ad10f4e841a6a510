import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { BallotOpening } from '@shared/vote/ballot-box'
import { call } from '@/api/call'
import { useEndpoint } from '@/api/use-endpoint'
import { say, type Words } from '@/lib/words'
import { Button } from '@/ui/button'
import { saveFile } from './save-file'

const openingWords: Words<'vote.openings'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-vote-here': () => '这届评选没有网络投票。',
  'vote-not-closed': ({ closesAt }) => `投票到 ${sayEnd(closesAt)} 截止，封箱以后才能开票。`,
}

/** Every opening, page after page; or in words why there are none. */
async function readOpenings(campaignId: string): Promise<BallotOpening[] | string> {
  const found: BallotOpening[] = []
  for (let after: string | undefined; ; ) {
    const page = await call('vote.openings', { campaignId, ...(after === undefined ? {} : { after }) })
    if (!page.ok) return say(openingWords, page.error)
    found.push(...page.value.items)
    if (page.value.next === null) return found
    after = page.value.next
  }
}

/** 开票材料: what a supervisor's verifier reads. For supervisors, on a computer. */
export function Openings({ campaignId }: { campaignId: string }) {
  const me = useEndpoint('identity.me', {})
  const [saving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState('')
  if (!me.data?.appointments.some(({ role }) => role === 'supervisor')) return null
  const save = async () => {
    setSaving(true)
    const openings = await readOpenings(campaignId)
    setSaving(false)
    setRefusal(typeof openings === 'string' ? openings : '')
    if (typeof openings !== 'string') saveFile(`开票材料-${campaignId}.json`, JSON.stringify(openings))
  }
  return (
    <View className='ledger-how'>
      <Button look='quiet' small icon='download' busy={saving && '正在取'} onPress={() => void save()}>下载开票材料</Button>
      <View className='note'>{refusal || '监督员用它逐票开箱、从头重数。里面没有时间，也没有选民。'}</View>
    </View>
  )
}
