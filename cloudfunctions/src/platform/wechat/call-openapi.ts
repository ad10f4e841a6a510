import { accept, refuse, type Result } from '@shared/basics/result'
import { cloud } from '../cloud'

/** WeChat's server calls that the functions make: `permissions.openapi` of a function's configuration names each that it uses. */
export type OpenApiName = 'riskControl.getUserRiskRank' | 'security.msgSecCheck' | 'security.mediaCheckAsync' | 'subscribeMessage.send' | 'wxacode.getUnlimited' | 'urlscheme.generate' | 'phonenumber.getPhoneNumber'

export type OpenApiFault =
  /** No answer in time, or none at all. */
  | { kind: 'wechat-unreachable' }
  /** WeChat's own error code: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/ */
  | { kind: 'wechat-refused'; errcode: number }

interface Answer {
  errcode?: number
  errCode?: number
}

const enoughMs = 3000

/** Calls WeChat's server. A refusal and a silence are values: what waits for WeChat must be able to go on without it. */
export async function callOpenApi<Value extends object>(apiName: OpenApiName, requestData: object, timeoutMs = enoughMs): Promise<Result<Value, OpenApiFault>> {
  try {
    const { result } = await cloud.callWxOpenApi({ apiName, requestData }, { timeout: timeoutMs })
    if (typeof result !== 'object' || result === null) return refuse({ kind: 'wechat-unreachable' })
    const errcode = (result as Answer).errcode ?? (result as Answer).errCode ?? 0
    return errcode === 0 ? accept(result as Value) : refuse({ kind: 'wechat-refused', errcode })
  } catch {
    return refuse({ kind: 'wechat-unreachable' })
  }
}
