import { View } from '@tarojs/components'
import type { ListedPerson, PublicityNotice } from '@shared/publicity/contract'
import { noticeText, spacedName } from '@shared/publicity/notice-text'
import { sayBrushing } from '@/lib/brushing-words'
import { Paper } from '@/ui/paper'
import { SealRing } from '@/ui/seal-ring'
import { BoxSigners } from './box-signers'
import './notice-paper.scss'

const Person = ({ person: { name, trade, unitName, deeds }, place }: { person: ListedPerson; place: number }) =>
  <View className='notice-person'>
    <View className='notice-place num'>{place}</View>
    <View className='notice-name serif'>{spacedName(name)}</View>
    <View className='grow notice-unit'><View className='notice-trade'>{trade}</View><View>{unitName}</View></View>
    {deeds && <View className='notice-deeds'>{deeds}</View>}
  </View>

const List = ({ listed }: { listed: readonly ListedPerson[] }) =>
  <View className='notice-list'>
    <View className='notice-person is-head'><View className='notice-place'>序号</View><View className='notice-name'>姓名</View><View className='grow'>岗位与单位</View></View>
    {listed.map((person, index) => <Person key={person.candidateId} person={person} place={index + 1} />)}
  </View>

const Changes = ({ changes }: { changes: readonly string[] }) =>
  <View className='notice-changes'>{changes.map(change => <View key={change} className='meta'>{change}</View>)}</View>

/** The box as it was sealed, so that the printed sheet can be held against it. */
const Box = ({ notice: { campaignId, boxRoot, boxSize } }: { notice: PublicityNotice }) =>
  <View className='notice-box note'>投票截止后票箱封存，共 {boxSize} 张选票，指纹：<View className='notice-root'>{boxRoot}</View><BoxSigners campaignId={campaignId} root={boxRoot} size={boxSize} /></View>

/** 作废, group by group: how many and why. */
const Voids = ({ voids }: Pick<PublicityNotice, 'voids'>) =>
  <View className='notice-box note'>{voids.map(({ ballots, reasons, grounds }, index) => <View key={index}>作废 {ballots} 张：{grounds}（{sayBrushing(reasons)}）。</View>)}</View>

const Words = ({ children }: { children: string }) => <View className='notice-words serif'>{children}</View>

/** 公示 as it hangs on a board: basis, list, dates, how to object and where, who signs. It prints on a sheet. */
export function NoticePaper({ notice }: { notice: PublicityNotice }) {
  const { listed, boxRoot, voids } = notice
  const text = noticeText(notice)
  return (
    <Paper>
      <View className='notice-board'>
        <View className='notice-title serif'>{text.titleLines.map(line => <View key={line}>{line}</View>)}</View>
        <Words>{text.opening}</Words>
        <Words>{text.display}</Words>
        <List listed={listed} />
        {text.changes.length > 0 && <Changes changes={text.changes} />}
        <Words>{text.objections}</Words>
        <View className='notice-office'>{text.office.map(([name, value]) => <Words key={name}>{`${name}：${value}`}</Words>)}</View>
        {boxRoot && <Box notice={notice} />}
        {voids.length > 0 && <Voids voids={voids} />}
        <SealRing issuer={text.issuer} date={text.issuedOn} />
      </View>
    </Paper>
  )
}
