import { chooseOnWeb } from './choose-on-web'
import { chooseOnWechat } from './choose-on-wechat'
import type { Chosen } from './chosen'
import { reduceOnWeb } from './reduce-on-web'
import { reduceOnWechat } from './reduce-on-wechat'
import { sendOnWeb } from './send-on-web'
import { sendOnWechat } from './send-on-wechat'

const isH5 = process.env.TARO_ENV === 'h5'

export const choose = isH5 ? chooseOnWeb : chooseOnWechat
export const send = isH5 ? sendOnWeb : sendOnWechat

/** Above this a photo is drawn anew: every detail of a certificate is still read at 2560 points. */
const largeBytes = 2 * 1024 * 1024
const reduceHere = isH5 ? reduceOnWeb : reduceOnWechat

const isHeic = (name: string) => /\.hei[cf]$/i.test(name)

/** A large photo reduced, an iPhone's own made a JPEG where this phone can; everything else as it is. */
export const reduced = async (chosen: Chosen): Promise<Chosen> =>
  (chosen.bytes > largeBytes && /\.jpe?g$/i.test(chosen.name)) || (isH5 && isHeic(chosen.name)) ? reduceHere(chosen) : chosen
