import type { Words } from '@/lib/words'

export const inboxWords: Words<'inbox'> = {
  'no-such-template': () => '微信通知的设置刚换过，请关掉重新打开再试。消息在这里都能看到。',
  'not-in-wechat': () => '请在微信小程序里打开，再选择用微信通知。消息在这里都能看到。',
}
