import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/objection/custody-contract'
import { call } from '@/api/call'
import { openFile } from '@/lib/open-file'
import { say } from '@/lib/words'
import { FieldError } from '@/ui/field'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { Paper, PaperPart } from '@/ui/paper'
import { objectionWords } from '../../words'
import { Decision } from './decision'
import { stateTags } from './line'
import { Notes } from './notes'
import { Reply } from './reply'

const names = { person: '个人', unit: '单位，附盖章材料', anonymous: '不署名' }

const facts = ({ number, at, kind, name, contact, takeUpBy, decideBy, state }: ObjectionView) => [
  ['编号', number],
  ['收到', sayMoment(at)],
  ['名义', names[kind]],
  ...(kind === 'anonymous' ? [] : [[kind === 'unit' ? '单位' : '姓名', name], ['联系', contact]] as const),
  ...(state === 'received' ? [['受理期限', sayEnd(takeUpBy)]] as const : state === 'investigating' ? [['决定期限', sayEnd(decideBy)]] as const : []),
] as const

const kindWords = { sealedPage: '盖章材料', evidence: '证明材料' }

/** Opens a file at an address that is good for some minutes; the file itself stays sealed. */
function Files({ one: { objectionId, files } }: { one: ObjectionView }) {
  const [wrong, setWrong] = useState('')
  const open = async (placeId: string) => {
    const opened = await call('objection.openFile', { objectionId, placeId })
    setWrong(opened.ok ? '' : say(objectionWords, opened.error))
    if (opened.ok) openFile(opened.value.url, opened.value.format)
  }
  return <View className='objection-files'>
    {files.map(({ placeId, kind, name }) => <View key={placeId}><Link label={`打开${kindWords[kind]} ${name}`} onPress={() => void open(placeId)}>{kindWords[kind]}：{name}</Link></View>)}
    {wrong && <FieldError>{wrong}</FieldError>}
  </View>
}

/** One objection in full, and what is done about it. */
export const Objection = ({ one, now, onBack }: { one: ObjectionView; now: number; onBack: () => void }) =>
  <View className='objection'>
    <View className='objection-back'><Link onPress={onBack}>回到列表</Link></View>
    <View className='objection-top'><View className='head grow'>关于{one.candidateName}的异议</View>{stateTags[one.state]}</View>
    <KeyValues pairs={facts(one)} />
    <View className='objection-text'><Paper><PaperPart>{one.text}</PaperPart></Paper></View>
    {one.files.length > 0 && <Files one={one} />}
    {one.state !== 'received' && <Notes one={one} />}
    {one.state !== 'received' && <Reply one={one} now={now} />}
    <Decision one={one} />
  </View>
