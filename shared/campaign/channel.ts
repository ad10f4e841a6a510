/** 推荐渠道 */
export const channels = ['self', 'organisation', 'public'] as const
export type Channel = (typeof channels)[number]
