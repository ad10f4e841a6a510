import { View } from '@tarojs/components'
import type { CandidatePage } from '@shared/vote/contract'
import { artOfTrade } from '@/lib/art-url'
import { Art } from '@/ui/art'
import { aria } from '@/ui/aria'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'
import { honoursIn } from './honours'
import { Pictures } from './pictures'

/** Characters of four lines on a phone. */
const longestLead = 60

const paragraphs = (text: string) => text.split(/\n+/).filter(Boolean)

const Part = ({ title, text }: { title: string; text: string }) => text === '' ? null :
  <View className='sec'>
    <SectionHead>{title}</SectionHead>
    {paragraphs(text).map((line, index) => <View key={index} className='candidate-text'>{line}</View>)}
  </View>

function Honours({ text }: { text: string }) {
  const honours = honoursIn(text)
  return honours.length === 0 ? null :
    <View className='sec'>
      <SectionHead>已获荣誉</SectionHead>
      <View className='rows is-framed'>{honours.map(({ year, title }, index) => <View key={index} className='candidate-honour'>{year && <View className='candidate-year serif'>{year}</View>}<View className='grow'>{title}</View></View>)}</View>
    </View>
}

const Heading = ({ one: { name, trade, unitName, number, withdrawn } }: { one: CandidatePage }) =>
  <View className='candidate-heading'>
    <View><View className='candidate-own-name serif' {...aria({ role: 'heading' })}>{name}</View>{withdrawn && <Tag tone='plain'>已退出这届评选</Tag>}</View>
    <View className='candidate-facts meta'><View>{number} 号<View className='dot' />{trade}</View><View>{unitName}</View></View>
  </View>

/** The line under the name, whole where the list had to cut it. */
function leadOf({ deed, achievements, deeds }: CandidatePage): string {
  const [sentence = ''] = (achievements.trim() || deeds.trim()).split(/[。；;！!\n]/)
  return deed.endsWith('…') && sentence.length <= longestLead ? sentence : deed
}

/** One candidate: what they do, what they did. The same for everyone, with no count of votes. */
export const Person = ({ one }: { one: CandidatePage }) =>
  <View>
    <Art name={artOfTrade(one.trade)} className='candidate-picture' />
    <Heading one={one} />
    {one.deed && <View className='candidate-lead serif'>{leadOf(one)}</View>}
    <Part title='主要事迹' text={one.deeds} />
    {!one.withdrawn && <Pictures candidateId={one.candidateId} name={one.name} />}
    <Part title='主要技术成果' text={one.achievements} />
    <Honours text={one.honours} />
    <View className='sec note'>事迹由本人申报，经单位、县（市、区）总工会或社会团体推荐，市总工会初审。</View>
  </View>
