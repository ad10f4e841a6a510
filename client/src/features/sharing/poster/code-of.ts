import { publicFile } from '@/lib/public-file'
import type { SharingCard } from '@shared/sharing/contract'
import { qrCode, wechatCode, type DrawCode } from './code'

const isWhole = (link: string) => /^https?:/.test(link)

/** The short link, whole; null on WeChat where the deployment does not know its own address. */
export const linkOf = ({ link }: Pick<SharingCard, 'link'>): string | null =>
  isWhole(link) ? link : process.env.TARO_ENV === 'h5' ? new URL(link, window.location.origin).href : null

/** The code that opens the very page: WeChat's own in WeChat, else a QR code of the short link. */
export function codeOf(card: SharingCard): DrawCode {
  const link = linkOf(card)
  if (process.env.TARO_ENV !== 'h5' && card.code) return wechatCode(publicFile(card.code.path))
  if (link === null) throw new Error('neither a code nor a whole link')
  return qrCode(link)
}
