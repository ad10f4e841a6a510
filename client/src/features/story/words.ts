import type { StoryPlace } from '@shared/story/texts-of'
import type { Words } from '@/lib/words'

const parts: Record<StoryPlace['part'], string> = { title: '标题', lead: '导语', series: '系列名', cover: '封面', heading: '小标题', text: '文字', quote: '引文', picture: '图片', video: '视频' }

/** 第 2 节第 3 块图片. */
const sayPlace = ({ part, section, block }: StoryPlace): string => `${section > 0 ? `第 ${section} 节` : ''}${block > 0 ? `第 ${block} 块` : ''}${parts[part]}`

/** Why a story could not be read, saved or released. */
export const storyWords: Words<'story' | 'nomination.queue' | 'nomination.judgeMaterial' | 'campaign.home'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-story': () => '这篇故事已经撤下，或者还没有发布。',
  'no-such-nomination': () => '没有找到这个人的材料。',
  'no-such-material': () => '没有找到这张照片，本人可能已经收回。',
  'consent-missing': () => '本人没有同意把事迹写成故事，或者收回了同意。要先请本人在手机上打开同意，才能写、才能看。',
  'edited-elsewhere': () => '同事刚改过这一篇。你写的还在，请选用哪一份。',
  'changed-meanwhile': () => '同事刚改过这一篇，请再看一遍。',
  'not-proposed': () => '提请已经收回，请等同事改好再提。',
  'own-proposal': () => '这一篇是你提请的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '提请的人是你授权的，要请另一位市总工会工作人员复核。',
  'look-needed': ({ words }) => words === 'risky' ? '微信内容检查没有让这一篇通过。请逐句看过，再决定能不能公开。' : '微信还没有检查过这一篇。请逐句看过，再决定能不能公开。',
  'looks-like-personal-number': ({ place }) => `${sayPlace(place)}里有像身份证号或电话的数字，请删掉。`,
  'looks-like-address': ({ place }) => `${sayPlace(place)}里有像住址的内容，请写得粗一点，不要写到门牌。`,
  'picture-not-usable': ({ place }) => `${sayPlace(place)}不能公开：本人没有同意，或者还没有人看过。请换一张。`,
  'alt-missing': ({ place }) => `${sayPlace(place)}还没有写画面里是什么，看不见的人就听不到。`,
  'nothing-to-read': () => '正文还是空的，写一点再提请。',
}
