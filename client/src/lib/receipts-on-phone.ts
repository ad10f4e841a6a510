import Taro from '@tarojs/taro'
import type { Receipt } from '@shared/vote/contract'

/** Receipts kept on this phone, newest first: the draft of this name, read without what else drafts need, because the first page asks for it. */
export const readReceipts = (): Receipt[] => Taro.getStorageSync('draft:receipts') || []
