import { pageScript, pageScriptHash } from './page-script'
import { pageStyle } from './page-style'

/** One small page for a link that is passed on: other programs take its preview from it, people the way in. */
export interface StaticPage {
  title: string
  description: string
  /** Whole addresses where the deployment knows its own. `picture` is 5:4. */
  picture: string
  link: string
  /** The page itself, on the web. */
  onWeb: string
  /** Whether search engines are asked to leave it out: where it names people. */
  isUnlisted: boolean
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? '')

/** What the page may load: its picture, its style and this one script, which may ask the site. Whatever is planted in it runs nowhere. */
const policy = `default-src 'none'; img-src * data:; style-src 'unsafe-inline'; script-src 'sha256-${pageScriptHash}'; connect-src 'self'; base-uri 'none'; form-action 'none'`

const meta = (attribute: 'name' | 'property', key: string, content: string) => `<meta ${attribute}="${key}" content="${escaped(content)}">`

const head = (title: string, tags: string[]) =>
  ['<!doctype html>', '<html lang="zh-CN">', '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`, '<meta name="referrer" content="no-referrer">', '<link rel="icon" href="data:,">', `<title>${escaped(title)}</title>`, ...tags, `<style>${pageStyle}</style>`, '</head>']

const unlisted = meta('name', 'robots', 'noindex, noarchive')

/** Nothing in it changes by the hour, and nothing in it needs a script to be read. */
export function staticPage({ title, description, picture, link, onWeb, isUnlisted }: StaticPage): string {
  const tags = [
    meta('name', 'description', description), meta('property', 'og:type', 'article'), meta('property', 'og:site_name', '匠选'), meta('property', 'og:locale', 'zh_CN'),
    meta('property', 'og:title', title), meta('property', 'og:description', description), meta('property', 'og:image', picture), meta('property', 'og:url', link),
    meta('name', 'twitter:card', 'summary_large_image'), ...(isUnlisted ? [unlisted] : []),
  ]
  const body = [
    '<main>', `<img src="${escaped(picture)}" width="750" height="600" alt="">`, `<h1>${escaped(title)}</h1>`, `<p>${escaped(description)}</p>`,
    `<a class="first" href="${escaped(onWeb)}">打开网页看全文</a>`, '<a id="way-in" hidden>在微信小程序里打开</a>', '<small>转发不记录是谁转的，也不计次数。</small>', '</main>',
  ]
  return [...head(title, tags), '<body>', ...body, `<script>${pageScript}</script>`, '</body>', '</html>', ''].join('\n')
}

/** In place of a page whose subject was withdrawn: not a word of it is left. */
export const emptiedPage = (onWeb: string): string =>
  [...head('这一页已经撤下', [unlisted]), '<body>', '<main>', '<h1>这一页已经撤下</h1>', '<p>链接没有错，只是内容不再公开了。</p>', `<a href="${escaped(onWeb)}">看正在进行的评选</a>`, '</main>', '</body>', '</html>', ''].join('\n')
