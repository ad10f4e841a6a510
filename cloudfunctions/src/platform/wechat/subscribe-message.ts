import type { Result } from '@shared/basics/result'
import { callOpenApi, type OpenApiFault } from './call-openapi'

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Page of the mini-program that it opens, without a leading slash. */
  page: string
  /** Values by the template's keys; WeChat refuses a `thing` of more than twenty characters. */
  values: Record<string, string>
}

/** Asks WeChat to deliver one message that the person agreed to. */
export const sendSubscribeMessage = ({ openid, templateId, page, values }: SubscribeMessage): Promise<Result<object, OpenApiFault>> =>
  callOpenApi('subscribeMessage.send', { touser: openid, template_id: templateId, page, data: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])) })
