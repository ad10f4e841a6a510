import { sayDeadline } from '@shared/basics/time-phrases'
import type { Channel } from '@shared/campaign/channel'
import type { OrganisationKind } from '@shared/identity/organisation'
import type { NominationForm } from '@shared/nomination/contract'
import { channelWords } from '../../channel-words'

export interface Way {
  key: Channel
  title: string
  to: string
  until: string
}

const places: Record<OrganisationKind, string> = { grassrootsUnion: '单位工会', countyUnion: '县（市、区）总工会', industrialUnion: '产业工会', society: '行业协会、学会', federation: '市总工会' }
const who: Record<Channel, string> = { self: '自己填，送', organisation: '请工会或社会团体推荐，经', public: '请了解你的人举荐，送' }

/** The channels that the charter offers: who does it, to whom it may go, and until when. The own one first. */
export const waysOf = ({ channels, deadlines, closesAt, closesSaid }: NominationForm, now: number): Way[] => {
  const last = closesAt ?? deadlines[deadlines.length - 1]?.at ?? null
  const until = last === null ? `${closesSaid}截止` : sayDeadline(now, last)
  const sorted = [...channels].sort((one, other) => Number(other.channel === 'self') - Number(one.channel === 'self'))
  return sorted.map(({ channel, routes }) => ({ key: channel, title: channelWords[channel], to: `${who[channel]}${routes.map(kind => places[kind]).join('、')}`, until }))
}
