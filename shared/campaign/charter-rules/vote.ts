import type { Charter } from '../charter'
import type { CharterFault } from '../contract'
import { fieldOf } from '../known-fields'
import type { VoteGroup, VoteRule } from '../vote-rule'
import { isClock } from './clock'
import { repeats, unless, type CharterRule } from './fault'

type Groups = NonNullable<VoteRule['groups']>

const sumOf = (groups: readonly VoteGroup[], number: (group: VoteGroup) => number) => groups.reduce((sum, group) => sum + number(group), 0)

const ballot: CharterRule = ({ vote, scoring }) => {
  if (vote === null) return []
  const { picks, totalsShown } = vote
  return [
    ...unless(picks.minimum <= picks.maximum, 'vote.picks', '最少选几名不能大于最多选几名。'),
    ...unless(scoring === null || picks.maximum <= scoring.candidates, 'vote.picks.maximum', '最多选几名不能大于候选人数。'),
    ...unless(totalsShown.kind !== 'daily' || isClock(totalsShown.at), 'vote.totalsShown.at', '公布票数的钟点不对。'),
  ]
}

/** Every choice of the field leads to one group, so that no candidate is without. */
function answersFaults({ field, of }: Groups, form: Charter['form']): CharterFault[] {
  const asked = fieldOf(form, field)
  const answers = of.flatMap(group => group.answers)
  const choices = asked?.choices ?? []
  return [
    ...unless(asked?.input === 'choice' && asked.required, 'vote.groups.field', `分组要看表单的“${field}”，它应是必填的选择项。`),
    ...repeats(answers, 'vote.groups', '分组的选项'),
    ...choices.flatMap(choice => unless(answers.includes(choice), 'vote.groups', `选“${choice}”的候选人没有分组。`)),
    ...answers.flatMap(answer => unless(choices.includes(answer), 'vote.groups', `表单里没有“${answer}”这个选项。`)),
  ]
}

/** A ballot that keeps every group's limits can keep the limits over all. */
function picksFaults({ of }: Groups, { minimum, maximum }: VoteRule['picks']): CharterFault[] {
  const fewest = sumOf(of, group => group.picks.minimum)
  const most = sumOf(of, group => group.picks.maximum)
  return [
    ...of.flatMap(({ key, name, picks }) => unless(picks.minimum <= picks.maximum, `vote.groups.of.${key}.picks`, `“${name}”最少选几名不能大于最多选几名。`)),
    ...unless(fewest <= maximum, 'vote.picks.maximum', `各组最少合计 ${fewest} 名，多于全票最多的 ${maximum} 名。`),
    ...unless(most >= minimum, 'vote.picks.minimum', `各组最多合计 ${most} 名，不到全票最少的 ${minimum} 名。`),
  ]
}

/** Cut by groups or cut as a whole. */
function listedFaults({ of }: Groups, publicity: Charter['publicity']): CharterFault[] {
  const cut = of.filter(group => group.listed !== undefined)
  const places = publicity[publicity.length - 1]?.listed
  if (cut.length === 0) return []
  const total = sumOf(of, group => group.listed ?? 0)
  return [
    ...unless(cut.length === of.length, 'vote.groups', '公示人数要么每组都定，要么都不定。'),
    ...unless(cut.length < of.length || total === places, 'vote.groups', `各组公示人数合计 ${total} 名，和公示的 ${places} 名不一样。`),
  ]
}

/** The experts cut by groups or as a whole; a group has as many candidates as may be picked and listed from it. */
function candidatesFaults({ of }: Groups, scoring: Charter['scoring']): CharterFault[] {
  const cut = of.filter(group => group.candidates !== undefined)
  if (cut.length === 0) return []
  const total = sumOf(of, group => group.candidates ?? 0)
  return [
    ...unless(cut.length === of.length, 'vote.groups', '候选人数要么每组都定，要么都不定。'),
    ...unless(scoring !== null, 'vote.groups', '没有专家评审，各组不定候选人数。'),
    ...unless(scoring === null || cut.length < of.length || total === scoring.candidates, 'vote.groups', `各组候选人数合计 ${total} 名，和评分细则的 ${scoring?.candidates} 名不一样。`),
    ...cut.flatMap(({ key, name, picks, listed = 0, candidates = 0 }) => unless(Math.max(picks.maximum, listed) <= candidates, `vote.groups.of.${key}.candidates`, `“${name}”只有 ${candidates} 名候选人，选不出或公示不出那么多。`)),
  ]
}

const groups: CharterRule = ({ vote, form, publicity, scoring }) => {
  if (!vote?.groups) return []
  const { of } = vote.groups
  return [
    ...repeats(of.map(group => group.key), 'vote.groups', '分组代号'),
    ...repeats(of.map(group => group.name), 'vote.groups', '分组名称'),
    ...answersFaults(vote.groups, form),
    ...picksFaults(vote.groups, vote.picks),
    ...listedFaults(vote.groups, publicity),
    ...candidatesFaults(vote.groups, scoring),
  ]
}

/** One channel is ours, and several are put together in a way that can be published. */
const channels: CharterRule = ({ vote }) => {
  if (vote === null) return []
  const { channels: all, channelFormula } = vote
  const weighed = all.filter(channel => channel.weight !== undefined)
  const total = all.reduce((sum, channel) => sum + (channel.weight ?? 0), 0)
  return [
    ...repeats(all.map(channel => channel.key), 'vote.channels', '投票渠道代号'),
    ...unless(all.filter(channel => channel.own).length === 1, 'vote.channels', '投票渠道里有一个、也只有一个是本系统。'),
    ...unless(all.length === 1 || channelFormula !== undefined, 'vote.channelFormula', '有几个投票渠道，要写明票数怎么合起来。'),
    ...unless(channelFormula === 'weighted' || weighed.length === 0, 'vote.channels', '渠道有权重，合计办法却不按权重。'),
    ...unless(channelFormula !== 'weighted' || (weighed.length === all.length && total === 100), 'vote.channels', `各投票渠道的权重加起来是 ${total}，应是 100，每个渠道都要写。`),
  ]
}

export const voteRules: CharterRule[] = [ballot, groups, channels]
