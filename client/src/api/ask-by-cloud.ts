import Taro from '@tarojs/taro'
import { asAnswer, offline, unavailable, type Question, type RawAnswer } from './answer'

// CloudBase gives its own faults a code; without one the request never arrived.
const ofFault = (fault: unknown): RawAnswer => ((fault as { errCode?: number }).errCode ?? -1) < -1 ? unavailable : offline

/** The mini-program's way: WeChat vouches for who is calling. */
export async function askByCloud({ servedBy, name, input }: Question): Promise<RawAnswer> {
  try {
    const { result } = await Taro.cloud.callFunction({ name: servedBy, data: { name, input } })
    return asAnswer(result)
  } catch (fault) {
    return ofFault(fault)
  }
}
