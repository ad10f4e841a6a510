/** Joins slash-separated paths and resolves `.` and `..`, in Node and in a browser alike. Never gives a leading slash. */
export function joinPath(...parts: string[]): string {
  const resolved: string[] = []
  for (const part of parts.join('/').split('/')) {
    if (part === '..') resolved.pop()
    else if (part !== '.' && part !== '') resolved.push(part)
  }
  return resolved.join('/')
}

export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** Resolves `target` as a script, a template or a page named `from` would: relative to its folder, or from the root. */
export function resolvePath(from: string, target: string): string {
  return target.startsWith('/') ? joinPath(target) : joinPath(folderOf(from), target)
}

/** Splits `/a/b?c=1` as a page's `onLoad` sees it: values are not decoded, as in WeChat. */
export function splitUrl(url: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter(Boolean).map((pair) => [pair.split('=')[0]!, pair.slice(pair.indexOf('=') + 1)] as const)
  return { path, query: Object.fromEntries(pairs) }
}
