/** Why a file that arrived is not kept, by what its content says. */
export type ContentFault =
  | { kind: 'empty-file' }
  | { kind: 'too-large'; megabytes: number }
  | { kind: 'format-not-taken'; formats: string[] }
  /** The name says one thing, the content another; `found` is '' where nobody knows what it is. */
  | { kind: 'not-what-it-says'; said: string; found: string }
  | { kind: 'cut-short' }
  /** An iPhone's own format, which most machines cannot show. */
  | { kind: 'heic' }
  | { kind: 'hostile'; because: 'script' | 'two-kinds' | 'bomb' }
  | { kind: 'not-this-length'; minutes: number; minimumMinutes: number; maximumMinutes: number }
  | { kind: 'already-there'; name: string }
