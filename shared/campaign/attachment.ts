/** 附件 that officers add on a file's way: a page with its seal, the record of the democratic recommendation, the Party committee's consent. */
export const attachmentKinds = ['sealedPage', 'democraticRecord', 'partyConsent'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export const attachmentTitles: Record<AttachmentKind, string> = { sealedPage: '盖章页', democraticRecord: '民主推荐记录', partyConsent: '党委意见' }

/** What an attachment may be: a picture of the page or its scan. Ours; no notice says. */
export const attachmentLimits = { formats: ['JPG', 'PNG', 'PDF'], maximumMegabytes: 10, maximum: 5 }

export const isAttachmentKind = (key: string): key is AttachmentKind => (attachmentKinds as readonly string[]).includes(key)
