import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { ImportedRow, Paper } from '@shared/nomination/papers-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { SwitchRow } from '@/ui/switch-row'
import { Tag, type Tone } from '@/ui/tag'
import { MadePaper } from '../../made-paper'
import { useImport } from '../../use-import'
import { papersWords } from '../../words'

const outcomes: Record<ImportedRow['outcome'], { word: string; tone: Tone }> = { asked: { word: '等本人确认', tone: 'ok' }, begun: { word: '草稿待补', tone: 'warn' }, known: { word: '已经录入过', tone: 'info' }, faulty: { word: '没有录入', tone: 'stop' } }

const RowLine = ({ line: { nomineeKind, row, name, outcome, code, faults } }: { line: ImportedRow }) =>
  <View className='exports-row'>
    <View className='exports-who'><View className='grow'>{`${nomineeKind === 'collective' ? '集体' : ''}第 ${row} 行　${name || '没有名字'}`}</View><Tag tone={outcomes[outcome].tone}>{outcomes[outcome].word}</Tag></View>
    {code && <View className='note'>把这个码交给本人，请本人在自己的手机上确认：<Text className='nb num'>{code}</Text></View>}
    {faults.map(({ cell, sentence }) => <View key={cell + sentence} className='note'>{`${cell}：${sentence}`}</View>)}
  </View>

/** 纸质推荐录入: the empty sheet, the filled one, and what came of each row. */
function Import({ campaignId }: { campaignId: string }) {
  const template = useAct(papersWords, 'nomination.importTemplate')
  const { busy, refused, rows, start } = useImport(campaignId)
  const [isAgreed, setAgreed] = useState(false)
  const [made, setMade] = useState<Paper | null>(null)
  const makeTemplate = async () => {
    const answer = await template.act({ campaignId, requestId: template.requestId() })
    if (answer) setMade(answer.value)
  }
  return (
    <View className='exports-import'>
      <SectionHead>纸质推荐录入</SectionHead>
      <View className='meta'>一行一份。录入以后，本人或者集体的联系人都要在自己的手机上确认，才会送出。</View>
      <SwitchRow on={isAgreed} onChange={setAgreed}>表上每个人都已书面同意收集身份证号码</SwitchRow>
      <View className='exports-import-acts'>
        <Button small look='quiet' icon='download' busy={template.busy && '正在生成'} onPress={() => void makeTemplate()}>下载空模板</Button>
        <Button small busy={busy} blocked={!isAgreed && '先确认书面同意'} onPress={() => void start()}>上传填好的表格</Button>
      </View>
      {made && <MadePaper paper={made} />}
      {(refused || template.refused) && <FieldError>{refused || template.refused}</FieldError>}
      {rows.map(line => <RowLine key={line.nomineeKind + line.row} line={line} />)}
    </View>
  )
}

/** For offices that recommend; the city's takes files in, and writes none. */
export function PaperRows({ campaignId }: { campaignId: string }) {
  const me = useEndpoint('identity.me', {})
  const mayImport = me.data?.appointments.some(({ role }) => role === 'unitOfficer' || role === 'countyOfficer' || role === 'societyOfficer')
  return mayImport ? <Import campaignId={campaignId} /> : null
}
