import type { Channel } from '@shared/campaign/channel'

export const channelShort: Record<Channel, string> = { self: '自荐', organisation: '组织', public: '社会' }
export const channelLong: Record<Channel, string> = { self: '个人自荐', organisation: '组织推荐', public: '社会举荐' }
