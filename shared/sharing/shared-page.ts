/** Pages that are passed on: what anyone may read, without identity. */
export const sharedPages = ['home', 'notice', 'candidates', 'candidate', 'results', 'publicity', 'stories', 'story'] as const
export type SharedPageName = (typeof sharedPages)[number]

/** One page: `id` is the candidate's, the publicity notice's or the story's, for every other page the campaign's. */
export interface SharedPage {
  page: SharedPageName
  id: string
}

/**
 * The mini-program's page that a code, a scheme and the web's link open; its parameter `scene` holds a short id, which
 * `sharing.open` resolves. Without a slash at the beginning, as WeChat wants it.
 */
export const entryPage = 'features/sharing/pages/open/index'

/** Pages that name people: search engines are asked to leave them out, so that a withdrawal is one. */
export const namesPeople = (page: SharedPageName): boolean => !(page === 'home' || page === 'notice')
