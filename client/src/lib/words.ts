import type { CallRefusal, EndpointName } from '@shared/contract'
import type { CommonFailure } from '@/api/failure'

type SliceName = EndpointName extends infer Name ? Name extends `${infer Slice}.${string}` ? Slice : never : never

/** Endpoints meant by a slice's name, `vote`, or by their own, `campaign.home`. */
type Meant<Key extends string> = Extract<EndpointName, Key | `${Key}.${string}`>
type RefusalIn<Key extends string> = { [Name in Meant<Key>]: Extract<CallRefusal<Name>, { kind: string }> }[Meant<Key>]

/**
 * A sentence for every refusal of the endpoints a feature asks: `Words<'vote'>`, or with another slice's endpoint
 * `Words<'vote' | 'campaign.home'>`. A kind without a text does not compile.
 */
export type Words<Key extends SliceName | EndpointName> = {
  [Kind in RefusalIn<Key>['kind']]: (refusal: Extract<RefusalIn<Key>, { kind: Kind }>) => string
}

/** What may go wrong with any call. */
export const commonWords: { [Kind in CommonFailure['kind']]: (failure: Extract<CommonFailure, { kind: Kind }>) => string } = {
  'offline': () => '没有连上网络。你填的、选的都还在，再试一次就好。',
  'unavailable': () => '服务正忙，请过一会儿再试。你填的、选的都还在。',
  'unknown-endpoint': () => '这个版本太旧了，请关掉重新打开。',
  'sign-in-needed': () => '请先在微信里登录，再来做这一步。',
  'not-permitted': () => '你现在的身份不能做这一步。如果应该可以，请联系上级工会。',
  'malformed': ({ sentence }) => sentence ? `填写的内容不对：${sentence}` : '填写的内容不对，请检查后再试。',
  'too-many-requests': ({ retryAfterSeconds }) => `操作太快了，请等 ${retryAfterSeconds} 秒再试。`,
  'too-large': () => '内容太长了，请删短一些再试。',
}

/** The sentence for a failure: the feature's own words first, then those for any call. */
export function say(words: Record<string, (refusal: never) => string>, failure: { kind: string }): string {
  const texts: Record<string, (refusal: never) => string> = { ...commonWords, ...words }
  return (texts[failure.kind] ?? commonWords.unavailable)(failure as never)
}
