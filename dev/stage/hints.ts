import type { StageKind } from '../../shared/campaign/stage'

/** What to try in each stage. */
export const hints: Record<StageKind | 'before', string> = {
  before: '还没有到任何环节。点一个环节，时钟就拨到那一天。',
  nomination: '用“工人”打开首页，点“我要申报”，填一半退出来再回去看看还在不在；提交后换成“单位工会”“县工会”写意见。',
  eligibilityReview: '换成“市工会”，打开“我的”里的资格初审：通过、退回或不予通过，都要写清理由。电脑上看更顺手。',
  expertReview: '换成“专家”打分，或者申请回避；再换成“市工会”按名次定候选人。',
  media: '读一读候选人的故事。',
  publicVote: '用“投票人”选几名，核对，投出。再投一次会怎样？把时钟拨到截止后呢？',
  publicity: '投票截止后，“市工会”拟公示名单，“第二人”确认发布。任何人都能看名单、提异议；“监督员”处理异议。',
  decision: '异议期满，“市工会”提出命名，“第二人”确认；名录里就有了新工匠，再把他们的故事发布出来。',
  conferral: '授予大会之后，看名录和故事。',
  report: '看看这一届留下了什么：台账、名录、故事。',
}
