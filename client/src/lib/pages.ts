/**
 * Every page outside the tabs, as `<slice>/<page>`, with the parameters its address takes. The file of `vote/ballot` is
 * `features/vote/pages/ballot/index.tsx`. `app.config.ts` and `go` are both computed from this list.
 */
const takes = <Params extends Record<string, string | undefined>>() => ({}) as Params

export const pages = {
  'vote/choose': takes<{ campaignId: string }>(),
}

export type PageName = keyof typeof pages
export type ParamsOf<Name extends PageName> = (typeof pages)[Name]

/** The four tabs, in their order on screen. */
export const tabs = ['campaign', 'stories', 'directory', 'me'] as const
export type TabName = (typeof tabs)[number]
