import type { Role } from '@shared/basics/endpoint'
import type { StageKind } from '@shared/campaign/stage'
import type { NominationStatus } from '@shared/nomination/status'
import { go } from '@/lib/go'
import type { IconName } from '@/ui/icon-name'

/** A place of work in one campaign. */
export interface DeskEntry {
  key: string
  title: string
  note: string
  icon: IconName
  roles: Role[]
  /** Its work is done in this stage. */
  stage: StageKind
  /** Files of this status wait here. */
  waiting?: (roles: readonly Role[]) => NominationStatus[]
  open: (campaignId: string) => void
  /** Only where units and counties hold rounds of publicity of their own. */
  ofRounds?: true
}

const opinionOf = (roles: readonly Role[]): NominationStatus[] => [
  ...(roles.includes('unitOfficer') ? ['withUnit' as const] : []),
  ...(roles.includes('countyOfficer') || roles.includes('societyOfficer') ? ['withRecommender' as const] : []),
  'secondLook',
]

/** The desks in the order of the process. */
const entries: DeskEntry[] = [
  { key: 'opinions', title: '推荐意见', note: '看材料，写意见，推荐上去', icon: 'stamp', roles: ['unitOfficer', 'countyOfficer', 'societyOfficer'], stage: 'nomination', waiting: opinionOf, open: campaignId => go('review/opinions', { campaignId }) },
  { key: 'rounds', title: '推荐人选公示', note: '推荐以前先公示', icon: 'users-round', roles: ['unitOfficer', 'countyOfficer', 'societyOfficer', 'cityOfficer'], stage: 'nomination', ofRounds: true, open: campaignId => go('publicity/rounds', { campaignId }) },
  { key: 'review', title: '资格初审', note: '核对条件，通过、退回或不予', icon: 'circle-check', roles: ['cityOfficer'], stage: 'eligibilityReview', waiting: () => ['underReview', 'secondLook'], open: campaignId => go('review/queue', { campaignId }) },
  { key: 'scoring', title: '专家评审', note: '读材料，逐项评分', icon: 'file-text', roles: ['expert'], stage: 'expertReview', open: campaignId => go('scoring/queue', { campaignId }) },
  { key: 'standings', title: '评审结果', note: '平均分和名次，确定候选人', icon: 'users-round', roles: ['cityOfficer', 'supervisor'], stage: 'expertReview', open: campaignId => go('scoring/standings', { campaignId }) },
  { key: 'held', title: '存疑票', note: '像刷票的选票，两人决定计入或作废', icon: 'info', roles: ['cityOfficer', 'supervisor'], stage: 'publicVote', open: campaignId => go('tally/held', { campaignId }) },
  { key: 'cosign', title: '联署票箱', note: '自己的设备从头算，对上了再签', icon: 'stamp', roles: ['supervisor'], stage: 'publicVote', open: campaignId => go('ledger/cosign', { campaignId }) },
  { key: 'publicity', title: '公示', note: '名单怎么来的，拟定和发布', icon: 'file-text', roles: ['cityOfficer', 'supervisor'], stage: 'publicity', open: campaignId => go('publicity/prepare', { campaignId }) },
  { key: 'confer', title: '审定命名', note: '两人共同命名，编证书号', icon: 'stamp', roles: ['cityOfficer'], stage: 'decision', open: campaignId => go('outcome/confer', { campaignId }) },
  { key: 'voterKey', title: '销毁选民密钥', note: '异议期过后，两个人办', icon: 'lock', roles: ['cityOfficer', 'supervisor'], stage: 'decision', open: campaignId => go('ledger/key', { campaignId }) },
  { key: 'stories', title: '先进事迹', note: '由材料起草，两人发布', icon: 'book-open', roles: ['cityOfficer'], stage: 'media', open: campaignId => go('story/desk', { campaignId }) },
  { key: 'pack', title: '宣传材料', note: '海报、群里的话、工会自己的评选页', icon: 'printer', roles: ['unitOfficer', 'countyOfficer', 'societyOfficer', 'cityOfficer'], stage: 'media', open: campaignId => go('sharing/pack', { campaignId }) },
  { key: 'campaign', title: '评选与修订', note: '进度，延期、中止、候选人退出', icon: 'rotate-cw', roles: ['cityOfficer'], stage: 'report', open: campaignId => go('campaign/desk', { campaignId }) },
]

export const desksOf = (roles: readonly Role[], rounds: number): DeskEntry[] => entries.filter(entry => (!entry.ofRounds || rounds > 1) && entry.roles.some(role => roles.includes(role)))
