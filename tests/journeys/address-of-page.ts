export type PageParams = Record<string, string>

/** `vote/choose` stands at `#/features/vote/pages/choose/index` of the H5 build, the tab `tabs/me` at `#/tabs/me/index`. */
export function addressOfPage(name: string, params: PageParams): string {
  const [slice, page] = name.split('/')
  if (slice === 'tabs') return `#/${name}/index`
  return `#/features/${slice}/pages/${page}/index?${new URLSearchParams(params)}`
}
