import type { Channel } from '@shared/campaign/channel'

export const channelWords: Record<Channel, string> = { self: '个人自荐', organisation: '组织推荐', public: '社会举荐' }
