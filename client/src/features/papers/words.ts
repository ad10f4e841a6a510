import type { Words } from '@/lib/words'

type Asked = 'nomination.exportFile' | 'nomination.exportSummary' | 'nomination.importTemplate' | 'nomination.placeImport' | 'nomination.importRows' | 'nomination.queue' | 'identity.me'

export const papersWords: Words<Asked> = {
  'no-such-campaign': () => '没有找到这次评选。请从“我的”里重新进来。',
  'no-such-nomination': () => '没有找到这份材料，可能已经撤回，或者不归你们单位看。',
  'not-handed-in': () => '这份材料还没有提交，本人提交以后才能导出。',
  'own-file': () => '这是你自己的材料，按回避的规定，请让别的同事导出。',
  'file-erased': () => '这份材料里的个人资料已经按期限删除，不能再导出。',
  'purpose-missing': () => '身份证号码写全，要先写用途。本人能看到谁导出过、为了什么。',
  'id-number-not-for-you': () => '身份证号码全号只给县（市、区）和市总工会。请选“只显首尾”。',
  'nothing-to-export': () => '这一类里还没有已提交的材料，没有可导出的。',
  'too-many-rows': ({ maximum }) => `超过了 ${maximum} 份，一张表装不下。请分成几张，一次办一张。`,
  'no-such-place': () => '这次上传已经过期，请重新选一次表格。',
  'nothing-arrived': () => '表格没有传到，请再传一次。',
  'not-a-sheet': () => '这个文件打不开，或者不是表格。请用下载的空模板填好，存成同样的格式再传。',
  'columns-missing': ({ columns }) => `表头缺了这些列：${columns.join('、')}。请用下载的空模板，不要改表头。`,
  'nothing-to-import': () => '表格里一行也没有填，请填好再传。',
}
