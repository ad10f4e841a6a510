import type { SharedPageName } from '@shared/sharing/shared-page'

/**
 * Every page outside the tabs, as `<slice>/<page>`, with the parameters its address takes. The file of `vote/ballot` is
 * `features/vote/pages/ballot/index.tsx`. `app.config.ts` and `go` are both computed from this list.
 */
const takes = <Params extends Record<string, string | undefined>>() => ({}) as Params

export const pages = {
  'campaign/notice': takes<{ campaignId: string }>(),
  'campaign/desk': takes<{ campaignId: string }>(),
  'campaign/all': takes<Record<never, never>>(),
  'campaign/draft': takes<{ campaignId?: string; from?: string }>(),
  'nomination/start': takes<{ campaignId: string }>(),
  'nomination/check': takes<{ campaignId: string; nomineeKind?: string }>(),
  'nomination/invited': takes<{ code?: string }>(),
  'nomination/form': takes<{ nominationId: string; group?: string; field?: string }>(),
  'nomination/send': takes<{ nominationId: string }>(),
  'materials/files': takes<{ nominationId: string }>(),
  'materials/label': takes<{ nominationId: string; materialId: string }>(),
  'nomination/paper': takes<{ nominationId: string }>(),
  'nomination/file': takes<{ nominationId: string }>(),
  'records/changes': takes<{ nominationId: string }>(),
  'records/privacy': takes<{ nominationId?: string; campaignId?: string }>(),
  'records/talents': takes<Record<never, never>>(),
  'inbox/list': takes<Record<never, never>>(),
  'vote/choose': takes<{ campaignId: string }>(),
  'vote/candidate': takes<{ candidateId: string }>(),
  'vote/review': takes<{ campaignId: string }>(),
  'vote/candidates': takes<{ campaignId: string }>(),
  'vote/results': takes<{ campaignId: string }>(),
  'vote/receipt': takes<{ campaignId: string }>(),
  'tally/channels': takes<{ campaignId: string }>(),
  'tally/held': takes<{ campaignId: string }>(),
  'publicity/notice': takes<{ noticeId: string }>(),
  'publicity/rounds': takes<{ campaignId: string }>(),
  'publicity/prepare': takes<{ campaignId: string }>(),
  'objection/lodge': takes<{ noticeId: string }>(),
  'objection/asked': takes<Record<never, never>>(),
  'objection/desk': takes<Record<never, never>>(),
  'suggestion/send': takes<{ campaignId?: string }>(),
  'suggestion/mine': takes<Record<never, never>>(),
  'suggestion/desk': takes<Record<never, never>>(),
  'story/read': takes<{ storyId: string }>(),
  'story/desk': takes<{ campaignId: string }>(),
  'story/edit': takes<{ storyId: string }>(),
  'ledger/box': takes<{ campaignId: string }>(),
  'ledger/cosign': takes<{ campaignId: string }>(),
  'ledger/key': takes<{ campaignId: string }>(),
  'review/queue': takes<{ campaignId: string }>(),
  'review/opinions': takes<{ campaignId: string }>(),
  'papers/exports': takes<{ campaignId: string }>(),
  'scoring/queue': takes<{ campaignId: string }>(),
  'scoring/standings': takes<{ campaignId: string }>(),
  'outcome/confer': takes<{ campaignId: string }>(),
  'identity/posts': takes<Record<never, never>>(),
  'identity/grant': takes<{ organisationId: string; organisationName: string; kind?: string; post?: string; replaces?: string; replacedName?: string }>(),
  'identity/accept': takes<Record<never, never>>(),
  'identity/first': takes<Record<never, never>>(),
  'identity/organisations': takes<{ parentId?: string; name?: string; kind?: string }>(),
  'identity/desk': takes<Record<never, never>>(),
  'identity/confirm': takes<Record<never, never>>(),
  'sharing/open': takes<{ scene?: string }>(),
  'sharing/share': takes<{ page: SharedPageName; id: string }>(),
  'sharing/pack': takes<{ campaignId: string }>(),
  'sharing/union': takes<{ campaignId: string; by: string }>(),
}

export type PageName = keyof typeof pages
export type ParamsOf<Name extends PageName> = (typeof pages)[Name]

/** The four tabs, in their order on screen. */
export const tabs = ['campaign', 'stories', 'directory', 'me'] as const
export type TabName = (typeof tabs)[number]
