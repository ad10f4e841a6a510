/** 同意: asked for one by one, each for one purpose, each taken back as easily as given (个人信息保护法 第十三至十五、二十九条). */
export const consentKinds = ['idNumber', 'story', 'talentPool', 'pictures'] as const
export type ConsentKind = (typeof consentKinds)[number]

export interface ConsentText {
  /** Of the words below. Whoever agreed to an older text is asked again. */
  version: string
  title: string
  text: string
}

export const consentTexts: Record<ConsentKind, ConsentText> = {
  idNumber: { version: '2026-11', title: '同意收集身份证号码', text: '只用来核对身份和查重，加密保存，谁看过你都查得到。不同意就不能申报，浏览和投票不受影响。' },
  story: { version: '2026-11', title: '同意把事迹写成故事公开', text: '市总工会可以据此写成先进事迹公开发布。不同意不影响评选；收回以后，已发布的会撤下。' },
  talentPool: { version: '2026-11', title: '同意进入人才库', text: '这次没有入选时，留在市总工会的人才库里，以后有合适的评选、培训先想到你。不同意不影响评选；随时可以退出。' },
  pictures: { version: '2026-11', title: '同意公开我的照片和视频', text: '成为候选人后放在候选人页上，写先进事迹时也可以选用；只公开检查过的。不同意不影响评选；收回以后马上撤下。' },
}

/** A consent as it was last given or taken back. */
export interface GivenConsent {
  isGiven: boolean
  textVersion: string
}

/** Whether a consent stands: given, and to the words that are shown now. */
export const stands = (kind: ConsentKind, consent: GivenConsent | null): boolean => consent !== null && consent.isGiven && consent.textVersion === consentTexts[kind].version
