import type { Charter } from '../../shared/campaign/charter'
import type { VoteRule } from '../../shared/campaign/vote-rule'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { LocalCloudOptions } from '../../dev/cloudbase/start-local-cloud'
import { openVoting } from './late-stages'
import { worker, type Nominee } from './selection'

const tracks = ['智能制造', '传统工艺'] as const

/** A charter with two tracks: one or two of the first, exactly one of the second; each with places of its own on the list. */
export const groupedRule: VoteRule = {
  ...taizhou2018.vote!,
  picks: { minimum: 2, maximum: 3 },
  groups: {
    field: 'track',
    of: [
      { key: 'smart', name: tracks[0], answers: [tracks[0]], picks: { minimum: 1, maximum: 2 }, candidates: 3, listed: 2 },
      { key: 'craft', name: tracks[1], answers: [tracks[1]], picks: { minimum: 1, maximum: 1 }, candidates: 2, listed: 1 },
    ],
  },
}

export const trackForm: Charter['form'] = [...taizhou2018.form, { key: 'track', title: '赛道', fields: [{ key: 'track', label: '赛道', input: 'choice', required: true, printed: false, choices: [...tracks] }] }]

const inTrack = (nominee: Nominee, track: number): Nominee => ({ ...nominee, answers: { ...nominee.answers, track: tracks[track] ?? '' } })

/** Three candidates in the first track, two in the second, in this order. */
export const openGroupedVoting = (vote: Partial<VoteRule> = {}, options: Partial<LocalCloudOptions> = {}) =>
  openVoting(
    {
      form: trackForm,
      vote: { ...groupedRule, ...vote },
      scoring: { ...taizhou2018.scoring!, candidates: 5, minimumScorecards: 1 },
      publicity: taizhou2018.publicity.map(round => ({ ...round, listed: 3 })),
    },
    options,
    [1, 2, 3, 4, 5].map((index, place) => inTrack(worker(index), place < 3 ? 0 : 1)),
  )
