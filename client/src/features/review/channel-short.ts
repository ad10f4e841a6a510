import type { Channel } from '@shared/campaign/channel'
import type { NominationFile } from '@shared/nomination/contract'

export const channelShort: Record<Channel, string> = { self: '自荐', organisation: '组织', public: '社会' }
export const channelLong: Record<Channel, string> = { self: '个人自荐', organisation: '组织推荐', public: '社会举荐' }

/** By which way a file came, and who opened it for somebody else. */
export function wayOf({ channel, nomineeKind, onBehalf, openedBy }: NominationFile): string {
  const way = nomineeKind === 'person' ? channelLong[channel] : channel === 'self' ? '集体自荐' : `${channelLong[channel]}　集体`
  return onBehalf ? `${way}（${openedBy}代填）` : openedBy ? `${way}（${openedBy}）` : way
}
