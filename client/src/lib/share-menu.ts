import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

/** What a public page says of itself in a chat or on the timeline. Its config has `enableShareAppMessage` and `enableShareTimeline`. */
export interface SharedPage {
  /** Undefined while the page does not know it yet. */
  title: string | undefined
  /** The page's own address, with nothing in it about who shares. */
  path: string
  /** Draws a picture of its own, 5:4; without one, or where that fails, the package's card is taken. */
  draw?: () => Promise<string>
}

const card = '/assets/card.jpg'

function useWeChatMenu({ title = '匠选', path, draw }: SharedPage) {
  const withPicture = (imageUrl: string) => ({ title, path, imageUrl })
  useShareAppMessage(() => ({ ...withPicture(card), ...draw && { promise: draw().then(withPicture, () => withPicture(card)) } }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl: card }))
}

/** Lets WeChat's menu share this page. On the web the page `sharing/share` does it. */
export const useShareMenu: (page: SharedPage) => void = process.env.TARO_ENV === 'weapp' ? useWeChatMenu : () => undefined
