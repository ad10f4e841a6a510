import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { fieldsOf } from '@shared/campaign/known-fields'
import { judgeLength } from '@shared/campaign/judge-length'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { openerFields } from '@shared/nomination/form-of'
import { sayAnswer } from '@shared/nomination/standard-list'
import { go } from '@/lib/go'
import { CheckList, type Check } from '@/ui/check-list'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { channelLong, wayOf } from './channel-short'
import { FilesPart } from './files-part'
import { IdNumber } from './id-number'
import { Opinions } from './opinions'
import './file-view.scss'

interface FileViewProps {
  file: NominationFile
  form: NominationForm
  checks: readonly Check[]
  /** Some officers may see the number in full. */
  mayReveal: boolean
  onBack: () => void
  children?: ReactNode
}

/** It came back once: there are two submissions to compare. */
const wasReturned = (history: NominationFile['history']) => history.some(({ said }) => said.endsWith('补充后重新提交'))

const Head = ({ file, file: { nominationId, answers, submittedAt, recommenderName, history }, onBack }: FileViewProps) =>
  <View className='reading-top'>
    <View className='reading-back'><Link onPress={onBack}>回到名单</Link></View>
    <View className='reading-name serif'>{answers['name']}</View>
    <View className='meta'>{[answers['trade'], answers['workUnit'], recommenderName].filter(Boolean).join(' · ')}</View>
    <View className='meta'>{`${wayOf(file)}${submittedAt ? `　${sayMoment(submittedAt)} 提交` : ''}`}</View>
    {wasReturned(history) && <Link onward onPress={() => go('records/changes', { nominationId })}>看改动</Link>}
  </View>

/** What the person wrote at length. */
const Accounts = ({ file: { answers }, form }: FileViewProps) =>
  <>{fieldsOf(form.form).filter(({ input, key }) => input === 'text' && answers[key]).map(({ key, label, limit }) => <View key={key}>
    <View className='reading-part'>{label}{limit && <View className='reading-count note'>{`${judgeLength(limit, answers[key] ?? '').written} 字`}</View>}</View>
    <View className='reading-account'>{answers[key]}</View>
  </View>)}</>

/** The printed boxes, and by which number the nominee is reached. */
const boxed = ({ file, form }: FileViewProps) => {
  const openers = openerFields(form, file).map(({ key }) => key)
  return fieldsOf(form.form).filter(({ key, printed, input }) => (printed || input === 'mobile') && input !== 'text' && !openers.includes(key))
}

const Boxes = (props: FileViewProps) => {
  const { file, mayReveal } = props
  return <KeyValues pairs={boxed(props).map(({ key, label, input }) => {
    const answer = file.answers[key] ?? ''
    return [label, input === 'idNumber' ? <IdNumber key={key} nominationId={file.nominationId} masked={answer} mayReveal={mayReveal} /> : sayAnswer(input, answer) || '—'] as const
  })} />
}

/** Whoever recommends, or writes on behalf, with whom to ask; their reasons stand among the accounts. */
function Openers({ file, form }: FileViewProps) {
  const asked = openerFields(form, file).filter(({ input }) => input !== 'text')
  return asked.length > 0 ? <><View className='reading-part'>{file.onBehalf ? '谁代填' : '谁推荐'}</View><KeyValues pairs={asked.map(({ key, label }) => [label, file.answers[key] || '—'] as const)} /></> : null
}

const Supporters = ({ supporters }: NominationFile) =>
  <>{supporters.map(({ nominationId, channel, name }) => <View key={nominationId} className='reading-line'><View className='grow'>{name || '本人'}</View><View className='note'>{channelLong[channel]}</View></View>)}</>

const History = ({ history }: NominationFile) =>
  <>{[...history].reverse().map(({ at, said }) => <View key={at + said} className='reading-line'><View className='note num'>{sayMoment(at)}</View><View className='grow'>{said}</View></View>)}</>

/** A file as an officer reads it: conditions, accounts, boxes of the form, opinions, its way so far. Below it the decision. */
export const FileView = (props: FileViewProps) =>
  <View className='reading'>
    <Head {...props} />
    <View className='reading-columns'>
      <View className='reading-main'><View className='reading-part'>条件核对</View><CheckList checks={props.checks} /><FilesPart nominationId={props.file.nominationId} /><Accounts {...props} /></View>
      <View className='reading-side'>
        <View className='reading-part'>推荐审批表</View><Boxes {...props} />
        <Openers {...props} />
        {props.file.supporters.length > 1 && <><View className='reading-part'>都有谁推荐</View><Supporters {...props.file} /></>}
        {props.file.opinions.length > 0 && <><View className='reading-part'>各级意见</View><Opinions file={props.file} /></>}
        <View className='reading-part'>经过</View><History {...props.file} />
      </View>
    </View>
    {props.children}
  </View>
