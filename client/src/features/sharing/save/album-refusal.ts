/** Why WeChat did not keep a picture, read from its `errMsg`. */
export type AlbumRefusal = 'changed-mind' | 'album-denied' | 'privacy-refused' | 'not-kept'

export function albumRefusal(errMsg: string): AlbumRefusal {
  if (/privacy/i.test(errMsg)) return 'privacy-refused'
  if (/auth\w* ?(deny|denied|no response)|auth deny|authorize/i.test(errMsg)) return 'album-denied'
  return /cancel/i.test(errMsg) ? 'changed-mind' : 'not-kept'
}
