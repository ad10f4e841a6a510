/** A file that was chosen on this phone. */
export interface Chosen {
  name: string
  bytes: number
  /** A temporary path on WeChat, a `File` on the web. */
  source: unknown
}

export type From = 'album' | 'camera' | 'chat'

export interface Wish {
  from: From
  kind: 'photos' | 'video' | 'document'
  /** At most. */
  count: number
  formats: readonly string[]
}
