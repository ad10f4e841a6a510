import { View } from '@tarojs/components'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { CallValue } from '@shared/contract'
import { Paper } from '@/ui/paper'
import { SealRing } from '@/ui/seal-ring'

type Section = CallValue<'campaign.notice'>['notice']['sections'][number]

/** The first section is the notice's own opening; its heading would be said twice. */
const Part = ({ section: { heading, paragraphs }, isFirst }: { section: Section; isFirst: boolean }) =>
  <View>
    {!isFirst && <View className='charter-heading'>{heading}</View>}
    {paragraphs.map((words, index) => <View key={index} className={`charter-words ${isFirst && index === 0 ? 'is-address' : ''}`}>{words}</View>)}
  </View>

/** The notice as issued, on paper. */
export const Original = ({ notice: { notice, issuedOn } }: { notice: CallValue<'campaign.notice'> }) =>
  <Paper>
    <View className='charter-sheet serif'>
      <View className='charter-number'>{notice.number}</View>
      <View className='charter-title'>{notice.title}</View>
      {notice.sections.map((section, index) => <Part key={index} section={section} isFirst={index === 0} />)}
      <SealRing issuer={notice.issuer} date={sayFullDay(issuedOn)} />
    </View>
  </Paper>
