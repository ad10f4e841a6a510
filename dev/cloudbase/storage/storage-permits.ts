import { openToken, signToken } from '../signed-token'

/** What allows a phone to send or fetch one file without a sign-in, for a while by the local clock. */
export interface StoragePermits {
  /** Fifteen minutes, as long as the SDK's own signature holds. */
  mayUpload(name: string): string
  uploadIsPermitted(name: string, permit: string): boolean
  mayDownload(name: string, seconds: number): string
  downloadIsPermitted(name: string, permit: string): boolean
}

const uploadMs = 15 * 60 * 1000

export const storagePermits = (key: Buffer, now: () => number): StoragePermits => ({
  mayUpload: name => signToken(key, 'upload', now() + uploadMs, name),
  uploadIsPermitted: (name, permit) => openToken(key, 'upload', now(), permit) === name,
  mayDownload: (name, seconds) => signToken(key, 'download', now() + seconds * 1000, name),
  downloadIsPermitted: (name, permit) => openToken(key, 'download', now(), permit) === name,
})
