/** What WeChat's server answers a call: JSON, or an image. */
export type WechatAnswer = { errcode: number; errmsg: string; [field: string]: unknown } | { image: Buffer; errcode?: undefined }

const isBuffer = (value: unknown): value is Buffer => Buffer.isBuffer(value)

/** The image of an answer that is one. */
export const imageOf = (answer: WechatAnswer): Buffer | undefined => (isBuffer(answer.image) ? answer.image : undefined)

export type WechatInput = Record<string, unknown>

/** One of WeChat's server calls, played. */
export type WechatApi = (input: WechatInput) => Promise<WechatAnswer>

export const ok = (fields: Record<string, unknown> = {}): WechatAnswer => ({ errcode: 0, errmsg: 'ok', ...fields })

/** `errcode` is WeChat's own. */
export const wrong = (errcode: number, errmsg: string): WechatAnswer => ({ errcode, errmsg })

/** Text or media that contains these words is risky; all other passes. */
export const forbiddenSample = '违禁示例词'
