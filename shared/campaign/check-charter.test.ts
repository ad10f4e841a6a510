import { endOfDay, startOfDay } from '../basics/shanghai-time'
import { taizhou2018 } from '../charters/taizhou-2018'
import type { Charter } from './charter'
import { checkCharter } from './check-charter'

/** The Taizhou charter with one thing changed. */
const altered = (alter: (charter: Charter) => void): Charter => {
  const copy = JSON.parse(JSON.stringify(taizhou2018)) as Charter
  alter(copy)
  return copy
}

const faultsOf = (input: unknown) => {
  const checked = checkCharter(input)
  return checked.ok ? [] : checked.error.faults
}

const stageOf = (charter: Charter, key: string) => charter.stages.find(stage => stage.key === key)!
const voteOf = (charter: Charter) => charter.vote!
const fieldOf = (charter: Charter, key: string) => charter.form.flatMap(group => group.fields).find(field => field.key === key)!

/** Two tracks, of whom each takes one to the list. */
const withTracks = (charter: Charter) => {
  const track = (key: string, listed: number) => ({ key, name: key, answers: [key], picks: { minimum: 1, maximum: 2 }, listed })
  charter.form.push({ key: 'track', title: '赛道', fields: [{ key: 'track', label: '赛道', input: 'choice', required: true, printed: false, choices: ['smart', 'craft'] }] })
  charter.vote!.picks = { minimum: 2, maximum: 4 }
  charter.vote!.groups = { field: 'track', of: [track('smart', 12), track('craft', 8)] }
}
const groupsOf = (charter: Charter) => {
  withTracks(charter)
  return charter.vote!.groups!
}

const withCandidates = (charter: Charter, ...counts: (number | undefined)[]) =>
  groupsOf(charter).of.forEach((group, place) => Object.assign(group, counts[place] === undefined ? {} : { candidates: counts[place] }))

const withChannels = (charter: Charter, formula: 'own-only' | 'sum' | 'weighted' | undefined, ...weights: (number | undefined)[]) => {
  charter.vote!.channels = weights.map((weight, place) => ({ key: `way-${place}`, name: `渠道${place}`, own: place === 0, ...(weight === undefined ? {} : { weight }) }))
  if (formula) charter.vote!.channelFormula = formula
}

describe('checkCharter', () => {
  test('refuses an id that no call could name, in words', () =>
    expect(faultsOf(altered(charter => { charter.charterId = '台州-2019' }))).toEqual([{ path: 'charterId', sentence: '编号只能用拉丁字母、数字、横线和点。' }]))
  test.each<[string, (charter: Charter) => void]>([
    ['weights of 0 and 100', charter => { charter.weights = { experts: 100, votes: 0 } }],
    ['one pick exactly', charter => { voteOf(charter).picks = { minimum: 1, maximum: 1 } }],
    ['a stage that opens as the one before it closes', charter => { stageOf(charter, 'expertReview').opensAt = stageOf(charter, 'eligibilityReview').closesAt! }],
    ['a stage that overlaps the one before it', charter => { stageOf(charter, 'eligibilityReview').opensAt = startOfDay('2018-03-20') }],
    ['a last stage without an end', charter => { stageOf(charter, 'decision').closesAt = null }],
    ['objections that close with the display', charter => { charter.publicity[0]!.objectionWorkingDays = 5 }],
    ['two groups with places of their own', withTracks],
    ['groups that only bind the ballot', charter => groupsOf(charter).of.forEach(group => { delete group.listed })],
    ['groups that the experts fill', charter => withCandidates(charter, 12, 12)],
    ['a group that nobody has to pick from', charter => { groupsOf(charter).of[1]!.picks.minimum = 0 }],
    ['channels whose votes are added', charter => withChannels(charter, 'sum', undefined, undefined)],
    ['channels that are weighed', charter => withChannels(charter, 'weighted', 70, 30)],
    ['no quotas', charter => { charter.quotas = []; charter.sources['quotas'] = { source: 'office' } }],
    ['a quote broken by white space', charter => { charter.sources['deadlines'] = { source: 'notice', quote: '各推荐单位于 3月 31日前' } }],
    ['a campaign without experts', charter => {
      charter.stages = charter.stages.filter(stage => stage.kind !== 'expertReview')
      charter.scoring = null
      charter.weights = { experts: 0, votes: 100 }
      charter.sources = Object.fromEntries(Object.entries(charter.sources).filter(([path]) => !path.startsWith('scoring.') && !path.startsWith('stages.expertReview')))
    }],
  ])('takes %s', (_, alter) => {
    expect(faultsOf(altered(alter))).toEqual([])
  })

  test.each<[string, (charter: Charter) => void, string, string]>([
    ['a stage that closes before it opens', charter => { stageOf(charter, 'publicVote').closesAt = startOfDay('2018-05-12') }, 'stages.publicVote.closesAt', '“网络投票”的结束时间不能早于开始时间。'],
    ['a vote without an end', charter => { stageOf(charter, 'publicVote').closesAt = null }, 'stages.publicVote.closesAt', '“网络投票”必须写明结束时间。'],
    ['a stage listed after one that opens later', charter => { stageOf(charter, 'expertReview').opensAt = startOfDay('2018-03-01') }, 'stages.expertReview.opensAt', '“专家评审”排在“资格初审”之后，却开始得更早。'],
    ['two public votes', charter => { stageOf(charter, 'expertReview').kind = 'publicVote' }, 'stages', '环节类型“publicVote”出现了两次。'],
    ['a vote stage without a vote rule', charter => { charter.vote = null }, 'vote', '有网络投票环节，却没有写投票规则。'],
    ['a vote rule without a vote stage', charter => { stageOf(charter, 'publicVote').kind = 'media' }, 'stages', '写了投票规则，却没有网络投票环节。'],
    ['an expert stage without criteria', charter => { charter.scoring = null }, 'scoring', '有专家评审环节，却没有写评分细则。'],
    ['a campaign that is never displayed', charter => { stageOf(charter, 'publicity').kind = 'report' }, 'stages', '缺少公示环节。'],
    ['a deadline after nominations close', charter => { charter.deadlines[0]!.at = endOfDay('2018-03-31') + 1 }, 'deadlines.recommendation.at', '截止“3月31日前”晚于推荐申报的结束时间。'],
    ['a county deadline after the city deadline', charter => { charter.deadlines[0]!.at -= 2; charter.deadlines.push({ key: 'county', level: 'county', at: charter.deadlines[0]!.at + 1, said: '次日前' }) }, 'deadlines.county.at', '截止“次日前”晚于上一级的截止时间。'],
    ['weights that do not make 100', charter => { charter.weights = { experts: 50, votes: 40 } }, 'weights', '专家评分和网络投票的权重加起来是 90，应是 100。'],
    ['more picks at least than at most', charter => { voteOf(charter).picks = { minimum: 5, maximum: 4 } }, 'vote.picks', '最少选几名不能大于最多选几名。'],
    ['more picks than candidates', charter => { voteOf(charter).picks = { minimum: 1, maximum: 25 } }, 'vote.picks.maximum', '最多选几名不能大于候选人数。'],
    ['groups by a field that is no choice', charter => { groupsOf(charter).field = 'trade' }, 'vote.groups.field', '分组要看表单的“trade”，它应是必填的选择项。'],
    ['a choice that leads to no group', charter => { groupsOf(charter).of.pop() }, 'vote.groups', '选“craft”的候选人没有分组。'],
    ['an answer in two groups', charter => { groupsOf(charter).of[1]!.answers.push('smart') }, 'vote.groups', '分组的选项“smart”出现了两次。'],
    ['an answer that nobody can give', charter => { groupsOf(charter).of[1]!.answers.push('other') }, 'vote.groups', '表单里没有“other”这个选项。'],
    ['a group with more picks at least than at most', charter => { groupsOf(charter).of[0]!.picks = { minimum: 2, maximum: 1 } }, 'vote.groups.of.smart.picks', '“smart”最少选几名不能大于最多选几名。'],
    ['groups that want more than the ballot takes', charter => { groupsOf(charter); charter.vote!.picks = { minimum: 1, maximum: 1 } }, 'vote.picks.maximum', '各组最少合计 2 名，多于全票最多的 1 名。'],
    ['a ballot that wants more than the groups give', charter => { groupsOf(charter); charter.vote!.picks = { minimum: 5, maximum: 9 } }, 'vote.picks.minimum', '各组最多合计 4 名，不到全票最少的 5 名。'],
    ['places for some groups only', charter => { delete groupsOf(charter).of[0]!.listed }, 'vote.groups', '公示人数要么每组都定，要么都不定。'],
    ['places that are not the list’s', charter => { groupsOf(charter).of[0]!.listed = 1 }, 'vote.groups', '各组公示人数合计 9 名，和公示的 20 名不一样。'],
    ['candidates for some groups only', charter => { withCandidates(charter, 20, undefined) }, 'vote.groups', '候选人数要么每组都定，要么都不定。'],
    ['groups whose candidates are not the experts’', charter => { withCandidates(charter, 12, 11) }, 'vote.groups', '各组候选人数合计 23 名，和评分细则的 24 名不一样。'],
    ['a group with fewer candidates than places on the list', charter => { withCandidates(charter, 23, 1) }, 'vote.groups.of.craft.candidates', '“craft”只有 1 名候选人，选不出或公示不出那么多。'],
    ['several channels and no formula', charter => withChannels(charter, undefined, undefined, undefined), 'vote.channelFormula', '有几个投票渠道，要写明票数怎么合起来。'],
    ['weights that the formula does not use', charter => withChannels(charter, 'sum', 50, 50), 'vote.channels', '渠道有权重，合计办法却不按权重。'],
    ['channel weights that do not make 100', charter => withChannels(charter, 'weighted', 50, 40), 'vote.channels', '各投票渠道的权重加起来是 90，应是 100，每个渠道都要写。'],
    ['a channel without a weight', charter => withChannels(charter, 'weighted', 100, undefined), 'vote.channels', '各投票渠道的权重加起来是 100，应是 100，每个渠道都要写。'],
    ['no channel of our own', charter => { voteOf(charter).channels[0]!.own = false }, 'vote.channels', '投票渠道里有一个、也只有一个是本系统。'],
    ['two fields of one key', charter => { fieldOf(charter, 'honours').key = 'deeds' }, 'form', '表单项代号“deeds”出现了两次。'],
    ['a form without a mobile number', charter => { fieldOf(charter, 'mobile').key = 'phone' }, 'form', '表单缺少“mobile”一项，名单、选票和通知都要用到它。'],
    ['a limit on a date', charter => { fieldOf(charter, 'frontLineSince').limit = { kind: 'max', characters: 5 } }, 'form.frontLine.fields.frontLineSince.limit', '“从哪天起在本市企业做一线技能工作”不是文字项，不能限字数。'],
    ['a choice of one', charter => { const field = fieldOf(charter, 'position'); field.input = 'choice'; field.choices = ['班组长'] ; delete field.limit }, 'form.work.fields.position.choices', '“职务”的选项不对：选择项至少两个选项，其他项不写选项。'],
    ['a condition that asks for a missing field', charter => { charter.eligibility.clauses[9]!.question.field = 'level' }, 'eligibility.clauses.senior-worker.question.field', '条件“（六）原则上应具有国家职业资格高级工以上”要看表单的“level”，表单里没有这一项。'],
    ['a condition that counts years in a text', charter => { charter.eligibility.clauses[0]!.question.field = 'trade' }, 'eligibility.clauses.five-years.question.field', '条件“在本市各企业直接从事一线技能工作满五年”要看的“工种或岗位”填法不对，应是 date。'],
    ['"one of these" without a number', charter => { charter.eligibility.anyAtLeast = 0 }, 'eligibility.anyAtLeast', '有“符合其一”的条件，却没有写至少符合几条。'],
    ['more conditions demanded than there are', charter => { charter.eligibility.anyAtLeast = 6 }, 'eligibility.anyAtLeast', '至少符合的条数应在 0 和 5 之间。'],
    ['a quota for whom no channel reaches', charter => { charter.quotas[0]!.kind = 'industrialUnion' }, 'quotas', '给“industrialUnion”定了名额，却没有渠道报到那里。'],
    ['a dossier that the form limits otherwise', charter => { fieldOf(charter, 'dossier').limit = { kind: 'max', characters: 2000 } }, 'materials', '“事迹材料”在表单里没有同名、同字数要求的一项。'],
    ['more on the list than candidates', charter => { charter.publicity[0]!.listed = 25 }, 'publicity.city.listed', '公示人数不能多于候选人数。'],
    ['more awards than on the list', charter => { charter.awards[0]!.count = 21 }, 'awards', '授予 21 名，多于最后一次公示的 20 名。'],
    ['objections that close before the display', charter => { charter.publicity[0]!.objectionWorkingDays = 4 }, 'publicity.city.objectionWorkingDays', '受理异议的工作日不能少于公示的工作日。'],
    ['rounds of publicity that go downwards', charter => { charter.publicity.push({ ...charter.publicity[0]!, key: 'unit', level: 'unit' }) }, 'publicity', '几次公示要从单位到区县（系统）再到全市。'],
    ['a last round that is not the whole city\'s', charter => { charter.publicity[0]!.level = 'county' }, 'publicity', '最后一次公示要面向全市。'],
    ['a unit\'s list in the order of votes', charter => { charter.publicity.unshift({ ...charter.publicity[0]!, key: 'unit', level: 'unit', order: 'votes' }) }, 'publicity.unit.order', '推荐阶段的公示还没有得票，不能按得票排。'],
    ['late files that go past the unit\'s list', charter => { charter.publicity.unshift({ ...charter.publicity[0]!, key: 'unit', level: 'unit' }); charter.lateFiles!.unit = 'send-up' }, 'lateFiles.unit', '单位推荐前要先公示，逾期的材料不能直接送上去。'],
    ['late files that go past the county\'s list', charter => { charter.publicity.unshift({ ...charter.publicity[0]!, key: 'county', level: 'county' }); charter.lateFiles!.recommender = 'send-up' }, 'lateFiles.recommender', '推荐单位推荐前要先公示，逾期的材料不能直接送上去。'],
    ['a city\'s list put up by one', charter => { charter.publicity[0]!.people = 1 }, 'publicity.city.people', '全市公示要由两个人办。'],
    ['a value of unknown source', charter => { delete charter.sources['tieRule'] }, 'tieRule', '没有写明这一项是通知原文所定，还是主办方所定。'],
    ['a source of nothing', charter => { charter.sources['stages.vote'] = { source: 'office' } }, 'sources.stages.vote', '办法里没有“stages.vote”这一项。'],
    ['a quote that the notice does not have', charter => { charter.sources['quotas'] = { source: 'notice', quote: '分别推荐6名' } }, 'sources.quotas', '通知原文里找不到“分别推荐6名”。'],
    ['a claim on the notice without a quote', charter => { charter.sources['quotas'] = { source: 'notice' } }, 'sources.quotas', '写着出自通知，却没有引用原文。'],
  ])('refuses %s', (_, alter, path, sentence) => {
    expect(faultsOf(altered(alter))).toContainEqual({ path, sentence })
  })

  test.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a stage of unknown kind', altered(charter => { Object.assign(stageOf(charter, 'publicVote'), { kind: 'party' }) }), 'stages.publicVote.kind'],
    ['an unknown key', { ...taizhou2018, colour: 'red' }, ''],
    ['a weight over 100', altered(charter => { charter.weights.experts = 101 }), 'weights.experts'],
    ['an end that is a string', altered(charter => { Object.assign(stageOf(charter, 'publicVote'), { closesAt: '2018-05-21' }) }), 'stages.publicVote.closesAt'],
  ])('refuses %s by shape, and says where', (_, input, path) => {
    const faults = faultsOf(input)
    expect(faults.map(fault => fault.path)).toEqual([path])
    expect(faults[0]?.sentence).toMatch(/[\u4e00-\u9fff].*。$/)
  })

  test('names every fault at once', () => {
    const faults = faultsOf(altered(charter => { charter.weights.votes = 40; charter.awards[0]!.count = 21 }))
    expect(faults.map(fault => fault.path)).toEqual(['weights', 'awards'])
  })
})
