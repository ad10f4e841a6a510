import { View } from '@tarojs/components'
import { sayDay, sayEnd, sayFullDay } from '@shared/basics/time-phrases'
import type { ListedPerson, PublicityNotice } from '@shared/publicity/contract'
import { sayBrushing } from '@/lib/brushing-words'
import { Paper } from '@/ui/paper'
import { SealRing } from '@/ui/seal-ring'
import { BoxSigners } from './box-signers'
import './notice-paper.scss'

/** The kind of list stands on a line of its own. */
const titleLines = (title: string) => [title.replace(/推荐名单公示$/, ''), title.endsWith('推荐名单公示') ? '推荐名单公示' : ''].filter(Boolean)

/** Two characters take the width of three, as notices print them. */
const spaced = (name: string) => name.length === 2 ? `${name[0]}\u3000${name[1]}` : name

const Person = ({ person: { name, trade, unitName, deeds }, place }: { person: ListedPerson; place: number }) =>
  <View className='notice-person'>
    <View className='notice-place num'>{place}</View>
    <View className='notice-name serif'>{spaced(name)}</View>
    <View className='grow notice-unit'><View className='notice-trade'>{trade}</View><View>{unitName}</View>{deeds && <View>{deeds}</View>}</View>
  </View>

const List = ({ listed }: { listed: readonly ListedPerson[] }) =>
  <View className='notice-list'>
    <View className='notice-person is-head'><View className='notice-place'>序号</View><View className='notice-name'>姓名</View><View className='grow'>岗位与单位</View></View>
    {listed.map((person, index) => <Person key={person.candidateId} person={person} place={index + 1} />)}
  </View>

const Changes = ({ removed }: { removed: PublicityNotice['removed'] }) =>
  <View className='notice-changes'>{removed.map(({ name, reason, amendment }) => <View key={amendment} className='meta'>变动 {amendment}：{name}，{reason}，已不在名单上。</View>)}</View>

/** The box as it was sealed, so that the printed sheet can be held against it. */
const Box = ({ notice: { campaignId, boxRoot, boxSize } }: { notice: PublicityNotice }) =>
  <View className='notice-box note'>投票截止后票箱封存，共 {boxSize} 张选票，指纹：<View className='notice-root'>{boxRoot}</View><BoxSigners campaignId={campaignId} root={boxRoot} size={boxSize} /></View>

/** 作废, group by group: how many and why. */
const Voids = ({ voids }: Pick<PublicityNotice, 'voids'>) =>
  <View className='notice-box note'>{voids.map(({ ballots, reasons, grounds }, index) => <View key={index}>作废 {ballots} 张：{grounds}（{sayBrushing(reasons)}）。</View>)}</View>

const Words = ({ children }: { children: string }) => <View className='notice-words serif'>{children}</View>

/** 公示 as it hangs on a board: basis, list, how to object, who signs. It prints on a sheet. */
export function NoticePaper({ notice }: { notice: PublicityNotice }) {
  const { title, basis, process, firstDay, lastDay, workingDays, listed, removed, objectionsCloseAt, issuer, howToObject, office, issuedOn, order, boxRoot, voids } = notice
  return (
    <Paper>
      <View className='notice-board'>
        <View className='notice-title serif'>{titleLines(title).map(line => <View key={line}>{line}</View>)}</View>
        <Words>{basis + process}</Words>
        <Words>{`公示时间：${sayFullDay(firstDay)}至${sayDay(lastDay)}，共 ${workingDays} 个工作日。${order === 'strokes' ? '名单按姓氏笔画为序。' : ''}`}</Words>
        <List listed={listed} />
        {removed.length > 0 && <Changes removed={removed} />}
        <Words>{`公示期间，如有异议，请于 ${sayEnd(objectionsCloseAt)} 前向${issuer}反映。${howToObject}`}</Words>
        <Words>{`受理部门：${office}。`}</Words>
        {boxRoot && <Box notice={notice} />}
        {voids.length > 0 && <Voids voids={voids} />}
        <SealRing issuer={issuer} date={sayFullDay(issuedOn)} />
      </View>
    </Paper>
  )
}
