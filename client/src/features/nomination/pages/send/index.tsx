import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MaterialRule } from '@shared/campaign/materials'
import { asksForPictures } from '@shared/campaign/materials-of'
import type { ConsentKind } from '@shared/nomination/consent'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { dutiesOf } from '@shared/nomination/form-of'
import { useCallEndpoint, useForget } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { Consents } from '@/lib/consents'
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
import { MaterialsRow, useMaterials } from '../../materials-row'
import { useFormOf } from '../../use-form-of'
import { useFreshFile } from '../../use-fresh-file'
import { wordsOf } from '../../file-words'
import { nominationWords } from '../../words'
import { MissingList } from './missing-list'
import { Pledge } from './pledge'
import { Route } from './route'
import { useRoute } from './use-route'
import { whatIsMissing } from './what-is-missing'
import './index.scss'

const listed = ['nomination.file', 'nomination.mine'] as const

function useSending({ nominationId, revision, draftRevision }: NominationFile) {
  const { ask, busy } = useCallEndpoint('nomination.submit', listed)
  const request = useRequestId()
  const forget = useForget()
  const [refused, setRefused] = useState('')
  const send = async (unitId: string | null, recommenderId: string) => {
    const answer = await ask({ nominationId, revision, draftRevision, pledged: 'yes', unitId, recommenderId, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (!answer.ok) forget(listed)
    if (!answer.ok) return setRefused(say(nominationWords, answer.error))
    dropDraft(`route:${nominationId}`)
    goInstead('nomination/file', { nominationId })
  }
  return { send, busy, refused }
}

const wayOf = ({ status, opinions, unitName, recommenderName }: NominationFile): string => {
  const last = opinions[opinions.length - 1]
  if (status === 'returned' || last) return `送回${last?.organisationName ?? '原处'}，不用重走前面几步。`
  return unitName ? `先送${unitName}写意见，同意后送${recommenderName ?? ''}。` : `送${recommenderName ?? ''}。`
}

/** A returned file goes back to whom it came from; one that waited for its nominee goes where its opener said. */
const Fixed = ({ file }: { file: NominationFile }) => <View className='sec'><SectionHead>送到哪里</SectionHead><View>{wayOf(file)}</View></View>

/** 另外想问问: what has no bearing on the selection. Each is the nominee's own to decide, here and later; pictures where the charter asks for any. */
function AlsoAsked({ nominationId, rule }: { nominationId: string; rule: MaterialRule }) {
  const privacy = useEndpoint('nomination.privacy', { nominationId }).data
  const kinds: ConsentKind[] = asksForPictures(rule) ? ['story', 'pictures', 'talentPool'] : ['story', 'talentPool']
  return privacy ? <View className='sec'><SectionHead>另外想问问你</SectionHead><Consents privacy={privacy} kinds={kinds} /></View> : null
}

function Send({ file, form }: { file: NominationFile; form: NominationForm }) {
  const now = useServerNow()
  const routing = useRoute(file, form)
  const [isPledged, setPledged] = useState(false)
  const { send, busy, refused } = useSending(file)
  const missing = whatIsMissing(form, file, now)
  const materials = useMaterials(file, form)
  const gaps = missing.length + (materials?.lacking.length ?? 0)
  const isFixed = file.status !== 'draft'
  const words = wordsOf(file)
  const duties = file.seenAs === 'opener' ? dutiesOf(form, file) : null
  const recommenderId = isFixed ? file.recommenderId : routing.recommender?._id ?? null
  const blocked = gaps > 0 ? `还差 ${gaps} 处` : !recommenderId ? '先选送到哪里' : !isPledged && '先读承诺并打勾'
  const bar = <>
    <Button look='quiet' onPress={() => goInstead('nomination/form', { nominationId: file.nominationId })}>再改改</Button>
    <Button blocked={blocked} busy={busy && '正在提交'} onPress={() => void send(isFixed ? file.unitId : routing.unit?._id ?? null, recommenderId ?? '')}>{words.send}</Button>
  </>
  return (
    <Page title={words.check} bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      {(missing.length > 0 || gaps === 0) && <MissingList missing={missing} nominationId={file.nominationId} />}
      <MaterialsRow file={file} materials={materials} />
      {isFixed ? <Fixed file={file} /> : <Route routing={routing} />}
      {!duties && <AlsoAsked nominationId={file.nominationId} rule={form.materials} />}
      {duties && <View className='sec meta'>送出以前，先请本人在自己的手机上看过、确认。提交后会给你一个邀请码，请告诉本人。</View>}
      <Pledge pledge={duties ? { text: duties.map(duty => duty.replace(/。$/, '')).join('；') + '。', disqualification: form.pledge.disqualification } : form.pledge} isGiven={isPledged} onGive={setPledged} />
    </Page>
  )
}

/** The last look before a file goes on its way: what is missing, where it goes, the pledge. */
export default function SendPage() {
  const { nominationId } = useParams('nomination/send')
  const file = useFreshFile(nominationId)
  const form = useFormOf(file.data)
  const state = stateOf(nominationWords, ...(file.data ? [file, form] : [file]))
  if (!file.data || !form.data) return <Page title='检查并提交' state={state} skeleton={<BonePage />} />
  return <Send file={file.data} form={form.data} />
}
