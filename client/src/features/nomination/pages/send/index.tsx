import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { useCallEndpoint, useForget } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { dropDraft } from '@/lib/drafts'
import { goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useRequestId } from '@/lib/request-id'
import { useServerNow } from '@/lib/server-clock'
import { say } from '@/lib/words'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { Consents } from '../../consents'
import { useFreshFile } from '../../use-fresh-file'
import { nominationWords } from '../../words'
import { MissingList } from './missing-list'
import { Pledge } from './pledge'
import { Route } from './route'
import { useRoute } from './use-route'
import { whatIsMissing } from './what-is-missing'
import './index.scss'

const listed = ['nomination.file', 'nomination.mine'] as const

function useSending({ nominationId, revision }: NominationFile) {
  const { ask, busy } = useCallEndpoint('nomination.submit', listed)
  const request = useRequestId()
  const forget = useForget()
  const [refused, setRefused] = useState('')
  const send = async (unitId: string | null, recommenderId: string) => {
    const answer = await ask({ nominationId, revision, pledged: 'yes', unitId, recommenderId, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (!answer.ok) forget(listed)
    if (!answer.ok) return setRefused(say(nominationWords, answer.error))
    dropDraft(`route:${nominationId}`)
    goInstead('nomination/file', { nominationId })
  }
  return { send, busy, refused }
}

/** A returned file goes back to whom it came from. */
const Fixed = ({ file: { opinions } }: { file: NominationFile }) =>
  <View className='sec'><SectionHead>送到哪里</SectionHead><View>{`送回${opinions[opinions.length - 1]?.organisationName ?? '原处'}，不用重走前面几步。`}</View></View>

/** 另外想问问: what has no bearing on the selection. The two are the nominee's own to decide, here and later. */
function AlsoAsked({ nominationId }: { nominationId: string }) {
  const privacy = useEndpoint('nomination.privacy', { nominationId }).data
  return privacy ? <View className='sec'><SectionHead>另外想问问你</SectionHead><Consents privacy={privacy} kinds={['story', 'talentPool']} /></View> : null
}

function Send({ file, form }: { file: NominationFile; form: NominationForm }) {
  const now = useServerNow()
  const routing = useRoute(file, form)
  const [isPledged, setPledged] = useState(false)
  const { send, busy, refused } = useSending(file)
  const missing = whatIsMissing(form, file, now)
  const isReturned = file.status === 'returned'
  const recommenderId = isReturned ? file.recommenderId : routing.recommender?._id ?? null
  const blocked = missing.length > 0 ? `还差 ${missing.length} 处` : !recommenderId ? '先选送到哪里' : !isPledged && '先读承诺并打勾'
  const bar = <>
    <Button look='quiet' onPress={() => goInstead('nomination/form', { nominationId: file.nominationId })}>再改改</Button>
    <Button blocked={blocked} busy={busy && '正在提交'} onPress={() => void send(isReturned ? file.unitId : routing.unit?._id ?? null, recommenderId ?? '')}>{isReturned ? '重新提交' : '提交申报'}</Button>
  </>
  return (
    <Page title='检查并提交' bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      <MissingList missing={missing} nominationId={file.nominationId} />
      {isReturned ? <Fixed file={file} /> : <Route routing={routing} />}
      <AlsoAsked nominationId={file.nominationId} />
      <Pledge pledge={form.pledge} isGiven={isPledged} onGive={setPledged} />
    </Page>
  )
}

/** The last look before a file goes on its way: what is missing, where it goes, the pledge. */
export default function SendPage() {
  const { nominationId } = useParams('nomination/send')
  const file = useFreshFile(nominationId)
  const form = useEndpoint('nomination.form', { campaignId: file.data?.campaignId ?? '' }, { enabled: file.data !== undefined })
  const state = stateOf(nominationWords, ...(file.data ? [file, form] : [file]))
  if (!file.data || !form.data) return <Page title='检查并提交' state={state} skeleton={<BonePage />} />
  return <Send file={file.data} form={form.data} />
}
