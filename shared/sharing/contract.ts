import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { enum as oneOf, regex, strictObject, string } from '../basics/z'
import { sharedPages, type SharedPage } from './shared-page'
import { unionContract } from './union-contract'

/** What a page shows of itself where it is passed on. */
export interface SharingCard extends SharedPage {
  title: string
  description: string
  /** 5:4, a path below the public files: `art/cards/welding.jpg`. */
  picture: string
  shortId: string
  /** The short address: whole where the deployment knows its own, else from the site's root on: `/s/k3v9x2m4qd`. */
  link: string
  /** The mini-program's code that opens this very page; null while WeChat gives none. `path` is below the public files. */
  code: { path: string; fileId: string } | null
}

type NoPage = { kind: 'no-such-page' }

/** Says which page, and nothing else: not where it hangs, nor who passed it on. */
const shortId = () => string().check(regex(/^[a-z2-7]{10}$/))

export const sharingContract = {
  'sharing.card': endpoint<SharingCard, NoPage>()({ roles: ['visitor'], input: strictObject({ page: oneOf(sharedPages), id: id() }), refusals: ['no-such-page'], perMinute: 120 }),
  /** The page behind a short id: what the code's `scene` and the scheme's query hold. */
  'sharing.open': endpoint<SharedPage, NoPage>()({ roles: ['visitor'], input: strictObject({ shortId: shortId() }), refusals: ['no-such-page'], perMinute: 120 }),
  /** 打开小程序: a link into WeChat, asked for when a shared page is opened; it lives thirty days. */
  'sharing.wayIn': endpoint<{ scheme: string }, NoPage | { kind: 'wechat-gives-none' }>()({
    roles: ['visitor'],
    input: strictObject({ shortId: shortId() }),
    refusals: ['no-such-page', 'wechat-gives-none'],
    perMinute: 30,
  }),
  ...unionContract,
}
