import type { FailureProps } from '@/ui/failure'
import { go } from './go'
import { say } from './words'

/** What a page shows instead of itself; see `ui/page.tsx`. */
export type PageState = { kind: 'loading' } | ({ kind: 'failed' } & FailureProps) | undefined

interface Asked {
  data: unknown
  error: { kind: string } | null
  refetch: () => unknown
}

const titles: Record<string, string> = { 'offline': '没有连上', 'unavailable': '服务正忙', 'sign-in-needed': '请先登录', 'not-permitted': '这里不对你开放' }
/** The way to sign in. In WeChat one is signed in by being there; an office computer asks a phone. */
export const signIn = process.env.TARO_ENV === 'h5' ? () => go('identity/desk', {}) : undefined
const mayPass = ['offline', 'unavailable', 'too-many-requests']

/**
 * The state of a page that shows what was asked: loading until all have come, failed where one came not, else undefined.
 * An answer already shown stays shown when asking anew fails.
 */
export function stateOf(words: Parameters<typeof say>[0], ...asked: Asked[]): PageState {
  const failed = asked.find(({ data, error }) => data === undefined && error)
  if (!failed?.error) return asked.some(({ data }) => data === undefined) ? { kind: 'loading' } : undefined
  const { kind } = failed.error
  return { kind: 'failed', title: titles[kind], sentence: say(words, failed.error), onRetry: mayPass.includes(kind) ? () => asked.forEach(({ refetch }) => refetch()) : undefined, onSignIn: kind === 'sign-in-needed' ? signIn : undefined }
}
