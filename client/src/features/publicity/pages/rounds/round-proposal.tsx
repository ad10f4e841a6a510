import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '@shared/basics/shanghai-time'
import type { CampaignHome } from '@shared/campaign/contract'
import type { OfficeRound, WaitingNominee } from '@shared/publicity/rounds-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { SwitchRow } from '@/ui/switch-row'
import { Arrangement, lacking } from '../../arrangement'
import { inPinnedOrder, PinnedOrder } from '../../pinned-order'
import { useArranged } from '../../use-arranged'
import { publicityWords } from '../../words'

interface NomineesProps {
  waiting: readonly WaitingNominee[]
  left: readonly string[]
  onChange: (left: string[]) => void
}

/** Everyone with the office stands on the list until taken off. */
const Nominees = ({ waiting, left, onChange }: NomineesProps) =>
  <View className='rows is-framed'>
    {waiting.map(({ nominationId, name, trade, unitName }) => (
      <SwitchRow key={nominationId} on={!left.includes(nominationId)} note={`${trade}，${unitName}`} onChange={on => onChange(on ? left.filter(one => one !== nominationId) : [...left, nominationId])}>{name}</SwitchRow>
    ))}
  </View>

/** The dates of this round from a day on, and what is wrong with that day. */
function useDates(campaignId: string, roundKey: string, firstDay: string) {
  const dates = useEndpoint('publicity.roundDays', { campaignId, roundKey, firstDay })
  const isRest = dates.data?.days[0]?.kind === 'rest'
  const wrongDay = dates.error ? say(publicityWords, dates.error) : isRest ? publicityWords['first-day-not-working']({ kind: 'first-day-not-working' }) : undefined
  return { dates: dates.data, wrongDay }
}

interface RoundProposalProps {
  home: CampaignHome
  round: OfficeRound
  /** It was proposed. */
  onDone: () => void
}

/** Who is put on display, from when, and who takes objections. */
export function RoundProposal({ home: { campaignId }, round, onDone }: RoundProposalProps) {
  const { roundKey, organisationId, organisationName, people, waiting, most } = round
  const { arranged, change, drop } = useArranged(`publicity-round:${campaignId}:${roundKey}:${organisationId}`, `publicity-office:${organisationId}`, { firstDay: dayOf(serverNow()), office: organisationName })
  const [left, setLeft] = useState<string[]>([])
  const [order, setOrder] = useState<string[]>([])
  const { dates, wrongDay } = useDates(campaignId, roundKey, arranged.firstDay)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.proposeRound', ['publicity.roundDesk', 'publicity.notices'])
  const listed = inPinnedOrder(waiting.map(({ nominationId: id, name }) => ({ id, name })).filter(({ id }) => !left.includes(id)), order)
  const nominationIds = listed.map(({ id }) => id)
  const propose = async () => {
    if (!(await act({ campaignId, roundKey, organisationId, nominationIds, ...arranged, requestId: requestId() }))) return
    drop()
    onDone()
  }
  const blocked = (nominationIds.length === 0 && '先选公示的人') || (nominationIds.length > most && `最多 ${most} 名`) || (wrongDay && '先换一个首日') || lacking(arranged)
  return (
    <View>
      <View className='meta'>{`${waiting.length} 份材料在你们手里、还没公示。评选办法要求先公示、异议期满，才能写同意推荐。`}</View>
      <Nominees waiting={waiting} left={left} onChange={setLeft} />
      {round.order === 'pinned' && <PinnedOrder pinned={listed} onChange={setOrder} />}
      <View className='sec'><Arrangement arranged={arranged} dates={dates} wrongDay={wrongDay} locked={false} change={change} /></View>
      {refused && <FieldError>{refused}</FieldError>}
      <View className='round-acts'><Button busy={busy && '正在拟定'} blocked={blocked} onPress={() => void propose()}>{people === 1 ? '公布名单' : '拟定名单，等人复核'}</Button></View>
    </View>
  )
}
