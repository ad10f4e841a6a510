export type PageParams = Record<string, string>

/** `vote/choose` stands at `#/features/vote/pages/choose/index` of the H5 build. */
export function addressOfPage(name: string, params: PageParams): string {
  const [slice, page] = name.split('/')
  return `#/features/${slice}/pages/${page}/index?${new URLSearchParams(params)}`
}
