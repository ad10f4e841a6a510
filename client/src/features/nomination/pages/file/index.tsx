import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { after } from '@shared/nomination/status'
import { useEndpoint } from '@/api/use-endpoint'
import { go, goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { statusWords } from '@/lib/status-words'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'
import { Track } from '@/ui/track'
import { MaterialsRow, useMaterials } from '../../materials-row'
import { useFormOf } from '../../use-form-of'
import { nominationWords } from '../../words'
import { Asked } from './asked'
import { Deadline } from './deadline'
import { InvitationCard } from './invitation'
import { useInvitationCard } from './invited-address'
import { NoSellers } from './no-sellers'
import { Refusal } from './refusal'
import { AskSecondLook, SecondLookCard } from './second-look'
import { standingOf } from './standing'
import { Supporters } from './supporters'
import { TellMe } from './tell-me'
import { ToDesk } from './to-desk'
import { TheirWords } from './their-words'
import { trackOf } from './track-of'
import { Withdraw } from './withdraw'
import './index.scss'

const isEnded = (status: NominationFile['status']) => ['declined', 'upheld', 'withdrawn', 'notChosen', 'nomineeRefused', 'joined', 'lapsed', 'disqualified'].includes(status)

const Head = ({ file, home }: { file: NominationFile; home: CampaignHome | undefined }) => {
  const { word, ...tag } = statusWords[file.status]
  const standing = standingOf(file, home?.stages.find(({ kind }) => kind === 'eligibilityReview')?.closesAt ?? null)
  return <>
    <Tag {...tag}>{word}</Tag>
    <View className='file-title title'>{standing.title}</View>
    <View className='meta'>{standing.next}</View>
    {file.status === 'returned' && file.seenAs === 'nominee' && home && <Deadline file={file} home={home} />}
  </>
}

const History = ({ file: { history } }: { file: NominationFile }) =>
  <View className='sec'>
    <SectionHead>经过</SectionHead>
    {[...history].reverse().map(({ at, said }) => <View key={at + said} className='file-line'><View className='note num'>{sayMoment(at)}</View><View className='grow'>{said}</View></View>)}
  </View>

function File({ file, form, home }: { file: NominationFile; form: NominationForm; home: CampaignHome | undefined }) {
  const [asking, setAsking] = useState<'withdraw' | 'refuse' | 'second-look' | null>(null)
  const materials = useMaterials(file, form)
  const { nominationId, status, seenAs } = file
  const isNominee = seenAs === 'nominee'
  const close = () => setAsking(null)
  const mayWithdraw = after(status, 'withdraw') && (isNominee ? status !== 'awaitingNominee' : file.submittedAt === null || file.channel === 'organisation')
  return (
    <View>
      <Head file={file} home={home} />
      <InvitationCard file={file} />
      <TheirWords file={file} form={form} />
      <Asked file={file} form={form} />
      {file.secondLookUntil !== null && isNominee && <View className='sec'><Button look='quiet' onPress={() => setAsking('second-look')}>请求复核</Button></View>}
      <SecondLookCard file={file} />
      <NoSellers status={status} />
      {!isEnded(status) && <View className='sec'><SectionHead>走到哪了</SectionHead><Track steps={trackOf(file, home)} /></View>}
      <MaterialsRow file={file} materials={materials} />
      <View className='sec rows is-framed'>
        <Row icon='file-text' note='每一栏的内容和各级意见' onPress={() => go('nomination/paper', { nominationId })}>推荐审批表</Row>
        {file.submittedAt !== null && isNominee && <Row icon='rotate-cw' note='每次提交都留着，逐项比较' onPress={() => go('records/changes', { nominationId })}>看改动</Row>}
        {process.env.TARO_ENV === 'weapp' && <TellMe status={status} />}
        {(isNominee || file.submittedAt === null) && <Row icon='lock' note='同意了什么、谁看过、导出和删除' onPress={() => go('records/privacy', { nominationId })}>我的资料与同意</Row>}
        {isNominee && status === 'awaitingNominee' && <Row icon='circle-x' note='不愿意被推荐，到此为止，不送给任何人' onPress={() => setAsking('refuse')}>不同意</Row>}
        {mayWithdraw && <Row icon='undo-2' note={isNominee ? '不想报了，随时可以撤回' : '不再推荐，到此为止'} onPress={() => setAsking('withdraw')}>{isNominee ? '撤回申报' : '撤回推荐'}</Row>}
      </View>
      {isNominee && <Supporters file={file} />}
      <History file={file} />
      {asking === 'withdraw' && <Withdraw file={file} onClose={close} />}
      {asking === 'refuse' && <Refusal file={file} onClose={close} />}
      {asking === 'second-look' && <AskSecondLook file={file} onClose={close} />}
    </View>
  )
}

/** The one thing to do at this status. */
function barOf(file: NominationFile | undefined) {
  if (!file || !file.nominationId) return undefined
  const { nominationId, status, editable, seenAs } = file
  if (seenAs === 'officer') return <ToDesk campaignId={file.campaignId} />
  if (status === 'draft') return <Button onPress={() => go('nomination/form', { nominationId })}>继续填写</Button>
  if (status === 'awaitingNominee' && seenAs === 'nominee') return <Button onPress={() => go('nomination/form', { nominationId })}>看一遍再确认</Button>
  if (editable === null || editable.length > 0) return <Button onPress={() => go('nomination/form', { nominationId })}>去补充</Button>
  return <Button look='quiet' onPress={() => goToTab('me')}>回到我的</Button>
}

/** 申报进度: where the file has got to, what is asked, and how to take it back. */
export default function FilePage() {
  const { nominationId } = useParams('nomination/file')
  const file = useEndpoint('nomination.file', { nominationId }, { refetchInterval: 60_000 })
  const campaignId = file.data?.campaignId ?? ''
  const form = useFormOf(file.data)
  const home = useEndpoint('campaign.home', { campaignId }, { enabled: file.data !== undefined }).data
  useInvitationCard(file.data, home?.titleLines.join(''))
  return (
    <Page title='申报进度' state={stateOf(nominationWords, ...(file.data ? [file, form] : [file]))} skeleton={<BonePage />} bar={barOf(file.data)}>
      {file.data && form.data && <File file={file.data} form={form.data} home={home} />}
    </Page>
  )
}
