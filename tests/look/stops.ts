import { nominee } from '../../dev/scenario/nominee'
import { citizen, cityOfficers, custodians, experts, newcomer, supervisors } from '../../dev/scenario/people'
import { recommendedByCitizen } from '../../dev/scenario/recommend'
import type { PageName } from '../../client/src/lib/pages'
import type { As } from '../cloud/local-campaign'
import type { PlayedDemo } from '../cloud/played-demo'

/** One page of the demo as one person sees it. */
export interface Stop {
  page: PageName | `tabs/${string}`
  /** Nobody is signed in without it. */
  as?: As
  params?: Record<string, string>
  /** Where the same page has nothing to show yet. */
  empty?: Record<string, string>
  /** A page that an office works on at a desk. */
  desk?: true
}

/** Every page, in the hands of whoever it is made for. */
export async function stopsOf(cloud: PlayedDemo): Promise<Stop[]> {
  const { demo: { campaigns, noticeIds, storyIds } } = cloud
  const { items: [candidate] } = await cloud.done({}, 'vote.candidates', { campaignId: campaigns.reference.campaignId })
  const [reference, concluded, practice] = [{ campaignId: campaigns.reference.campaignId }, { campaignId: campaigns.concluded.campaignId }, { campaignId: campaigns.practice.campaignId }]
  const returned = { nominationId: campaigns.practice.nominations[2] ?? '' }
  const worker = nominee(68, practice.campaignId).as
  const city = cityOfficers.second.as
  const [display, storyId] = [{ noticeId: noticeIds.onDisplay }, storyIds[0] ?? '']
  return [
    { page: 'tabs/campaign' }, { page: 'tabs/stories' }, { page: 'tabs/directory' }, { page: 'tabs/me' },
    { page: 'campaign/notice', params: reference }, { page: 'campaign/all' },
    { page: 'vote/candidates', params: reference, empty: practice }, { page: 'vote/candidate', params: { candidateId: candidate?.candidateId ?? '' } }, { page: 'vote/results', params: concluded, empty: practice },
    { page: 'publicity/notice', params: display }, { page: 'story/read', params: { storyId } }, { page: 'ledger/box', params: reference, empty: practice }, { page: 'identity/desk' },
    { page: 'nomination/start', as: newcomer.as, params: practice }, { page: 'nomination/check', as: newcomer.as, params: practice },
    { page: 'nomination/form', as: worker, params: returned }, { page: 'nomination/send', as: worker, params: returned }, { page: 'nomination/paper', as: worker, params: returned }, { page: 'nomination/file', as: worker, params: returned },
    { page: 'materials/files', as: worker, params: returned }, { page: 'records/changes', as: worker, params: returned }, { page: 'records/privacy', as: worker, params: returned }, { page: 'inbox/list', as: worker },
    { page: 'nomination/invited', as: recommendedByCitizen(practice.campaignId).as },
    { page: 'vote/choose', as: citizen.as, params: reference }, { page: 'vote/review', as: citizen.as, params: reference }, { page: 'vote/receipt', as: citizen.as, params: reference },
    { page: 'scoring/queue', as: experts[0]!.as, params: reference, empty: practice, desk: true },
    { page: 'ledger/cosign', as: supervisors[0]!.as, params: reference }, { page: 'ledger/key', as: supervisors[0]!.as, params: concluded },
    { page: 'campaign/desk', as: city, params: reference, desk: true }, { page: 'campaign/draft', as: city, params: { from: 'taizhou-2018' }, desk: true },
    { page: 'records/talents', as: city, desk: true }, { page: 'tally/held', as: city, params: reference, empty: practice, desk: true }, { page: 'tally/channels', as: city, params: reference, desk: true },
    { page: 'publicity/prepare', as: city, params: reference, desk: true }, { page: 'story/desk', as: city, params: concluded, empty: practice, desk: true }, { page: 'story/edit', as: city, params: { storyId }, desk: true },
    { page: 'review/queue', as: city, params: practice, empty: concluded, desk: true }, { page: 'review/opinions', as: city, params: practice, desk: true }, { page: 'papers/exports', as: city, params: reference, desk: true },
    { page: 'scoring/standings', as: city, params: reference, desk: true }, { page: 'outcome/confer', as: city, params: concluded, desk: true },
    { page: 'identity/posts', as: city }, { page: 'identity/organisations', as: city }, { page: 'identity/accept', as: newcomer.as }, { page: 'identity/first', as: newcomer.as }, { page: 'identity/confirm', as: city },
    { page: 'identity/grant', as: city, params: { organisationId: cloud.demo.offices.federationId, organisationName: '台州市总工会', post: 'expert' } },
    { page: 'publicity/rounds', as: city, params: concluded, empty: practice, desk: true },
    { page: 'objection/lodge', as: citizen.as, params: display }, { page: 'objection/asked', as: worker }, { page: 'objection/desk', as: custodians[0].as, desk: true },
    { page: 'suggestion/send', as: citizen.as, params: reference }, { page: 'suggestion/mine', as: citizen.as }, { page: 'suggestion/desk', as: city, desk: true },
    { page: 'materials/label', as: worker, params: { ...returned, materialId: 'none' } },
    { page: 'sharing/open' }, { page: 'sharing/share', params: { page: 'story', id: storyId } }, { page: 'sharing/pack', as: city, params: reference, desk: true }, { page: 'sharing/union', params: { ...reference, by: cloud.demo.offices.federationId } },
  ]
}
