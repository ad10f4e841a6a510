import type { Role } from '@shared/basics/endpoint'
import type { CampaignHome } from '@shared/campaign/contract'
import { go } from '@/lib/go'
import type { IconName } from '@/ui/icon-name'

interface Work {
  words: string
  note: string
  icon: IconName
  /** Any of these posts. */
  roles: readonly Role[]
  open: () => void
}

const everyWork = ({ campaignId, publicityRounds, publicityNoticeId, candidates, honoured, vote }: CampaignHome): (Work | null)[] => [
  { words: '推荐材料', note: '看材料，给意见，推荐或退回', icon: 'file-text', roles: ['unitOfficer', 'societyOfficer', 'countyOfficer'], open: () => go('review/opinions', { campaignId }) },
  publicityRounds.length > 1 ? { words: '推荐人选公示', note: '推荐以前先公示，两个人办', icon: 'users-round', roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'], open: () => go('publicity/rounds', { campaignId }) } : null,
  { words: '资格初审', note: '核对条件，通过、退回或不予通过', icon: 'file-text', roles: ['cityOfficer'], open: () => go('review/queue', { campaignId }) },
  { words: '导出与打印', note: '推荐审批表、汇总表、整份材料', icon: 'download', roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'], open: () => go('papers/exports', { campaignId }) },
  { words: '专家打分', note: '按细则打分，该回避的回避', icon: 'eye', roles: ['expert'], open: () => go('scoring/queue', { campaignId }) },
  { words: '评审结果', note: '平均分和名次，确定候选人', icon: 'users-round', roles: ['cityOfficer', 'supervisor'], open: () => go('scoring/standings', { campaignId }) },
  candidates > 0 ? { words: '存疑票', note: '像刷票的选票，两个人决定计入或作废', icon: 'info', roles: ['cityOfficer', 'supervisor'], open: () => go('tally/held', { campaignId }) } : null,
  candidates > 0 && vote && vote.otherChannels > 0 ? { words: '其他渠道票数', note: '录入、对佐证复核，两个人办', icon: 'vote', roles: ['cityOfficer', 'supervisor'], open: () => go('tally/channels', { campaignId }) } : null,
  candidates > 0 && !publicityNoticeId ? { words: '公示名单拟定', note: '综合排名、首日、受理办法，两个人办', icon: 'users-round', roles: ['cityOfficer', 'supervisor'], open: () => go('publicity/prepare', { campaignId }) } : null,
  publicityNoticeId ? { words: '公示名单', note: '对外的样子', icon: 'file-text', roles: ['cityOfficer', 'supervisor'], open: () => go('publicity/notice', { noticeId: publicityNoticeId }) } : null,
  publicityNoticeId ? { words: '异议受理', note: '只有异议受理人看得到', icon: 'message-square', roles: ['custodian'], open: () => go('objection/desk', {}) } : null,
  publicityNoticeId ? { words: honoured > 0 ? '命名结果' : '审定命名', note: honoured > 0 ? `${honoured} 人已命名` : '异议期满后，两个人办', icon: 'stamp', roles: ['cityOfficer'], open: () => go('outcome/confer', { campaignId }) } : null,
  candidates > 0 ? { words: '写故事', note: '用事迹材料打底，两个人看过才发布', icon: 'book-open', roles: ['cityOfficer'], open: () => go('story/desk', { campaignId }) } : null,
  candidates > 0 ? { words: '联署票箱', note: '核对最新的封存点，用自己的设备签名', icon: 'stamp', roles: ['supervisor'], open: () => go('ledger/cosign', { campaignId }) } : null,
  candidates > 0 ? { words: '销毁选民密钥', note: '异议期过后，两个人办', icon: 'lock', roles: ['cityOfficer', 'supervisor'], open: () => go('ledger/key', { campaignId }) } : null,
  { words: '宣传材料', note: '海报、群里的话、工会自己的评选页', icon: 'printer', roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'], open: () => go('sharing/pack', { campaignId }) },
  { words: '台账', note: '办过的事都封在里面', icon: 'lock', roles: ['cityOfficer', 'supervisor'], open: () => go('ledger/box', { campaignId }) },
]

/** What these posts let one do in this campaign, in the order of the process. */
export const workOf = (home: CampaignHome, roles: readonly Role[]): Work[] =>
  everyWork(home).filter((work): work is Work => work !== null && work.roles.some(role => roles.includes(role)))
