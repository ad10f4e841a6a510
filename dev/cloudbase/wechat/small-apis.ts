import { createHash } from 'node:crypto'
import { toBuffer } from 'qrcode'
import { ok, wrong, type WechatApi } from './wechat-api'

const maxSceneCharacters = 32

/** Black and white, hardly compressed: ten times as quick. */
const plain = { colorType: 0, filterType: 0, deflateLevel: 1 }

/** `wxacode.getUnlimited`: a QR code in place of WeChat's round one; it reads `page?scene=…`. */
export const getUnlimitedCode: WechatApi = async ({ scene, page = '', width }) => {
  if (typeof scene !== 'string' || scene === '' || scene.length > maxSceneCharacters || /[^\w!#$&'()*+,/:;=?@\-.~]/.test(scene)) return wrong(40169, 'invalid scene')
  if (typeof page !== 'string' || page.startsWith('/')) return wrong(41030, 'invalid page')
  return { image: await toBuffer(`${page}?scene=${scene}`, { type: 'png', width: typeof width === 'number' ? width : 430, rendererOpts: plain }) }
}

const mostDays = 30
const mostQueryCharacters = 1024

interface JumpTo {
  path?: unknown
  query?: unknown
}

/** `urlscheme.generate`: the same link for the same page, good for at most thirty days. */
export const generateScheme: WechatApi = async ({ jump_wxa: jump, expire_type: type, expire_interval: days }) => {
  const { path = '', query = '' } = (jump ?? {}) as JumpTo
  if (typeof path !== 'string' || path.includes('?')) return wrong(40165, 'invalid weapp pagepath')
  if (typeof query !== 'string' || query.length > mostQueryCharacters || /[^\w!#$&'()*+,/:;=?@\-.~%]/.test(query)) return wrong(40212, 'invalid query')
  if (type !== 1 || typeof days !== 'number' || days < 1 || days > mostDays) return wrong(85401, 'time limit between 1min and 30days')
  return ok({ openlink: `weixin://dl/business/?t=${createHash('sha256').update(`${path}?${query}`).digest('hex').slice(0, 11)}` })
}

const silence = new Promise<never>(() => undefined)

/** `riskControl.getUserRiskRank`: 0 for everyone but an openid that ends in `risk-1` to `risk-4`; `risk-down` finds the service in trouble, `risk-silent` is never answered. */
export const getUserRiskRank: WechatApi = async ({ openid, scene, client_ip: address }) => {
  if (typeof openid !== 'string' || openid === '') return wrong(40003, 'invalid openid')
  if ((scene !== 0 && scene !== 1) || typeof address !== 'string') return wrong(40097, 'invalid args: scene and client_ip are expected')
  if (openid.endsWith('risk-down')) return wrong(-1, 'system error')
  if (openid.endsWith('risk-silent')) return silence
  return ok({ risk_rank: Number(/risk-([1-4])$/.exec(openid)?.[1] ?? 0) })
}

/** `phonenumber.getPhoneNumber`: a number made from the code's last eight digits. */
export const getPhoneNumber: WechatApi = async ({ code }) => {
  if (typeof code !== 'string' || code === '') return wrong(40029, 'invalid code')
  const number = `138${code.replace(/\D/g, '').slice(-8).padStart(8, '0')}`
  return ok({ phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } })
}
