import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

/** What a public page says of itself in a chat or on the timeline. Its config has `enableShareAppMessage` and `enableShareTimeline`. */
export interface MenuCard {
  /** Undefined while the page does not know it yet. */
  title: string | undefined
  /** The page's own address, with nothing in it about who shares. */
  path: string
  /** Address of a picture, 5:4; without one the package's card is taken. */
  picture?: string
  /** Draws a better one when it is shared; WeChat waits three seconds for it. */
  draw?: () => Promise<string>
}

const packed = '/assets/card.jpg'

function useWeChatMenu({ title = '匠选', path, picture = packed, draw }: MenuCard) {
  const withPicture = (imageUrl: string) => ({ title, path, imageUrl })
  useShareAppMessage(() => ({ ...withPicture(picture), ...draw && { promise: draw().then(withPicture, () => withPicture(picture)) } }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl: picture }))
}

/** Lets WeChat's menu share this page. On the web the page `sharing/share` does it. */
export const useShareMenu: (card: MenuCard) => void = process.env.TARO_ENV === 'weapp' ? useWeChatMenu : () => undefined
