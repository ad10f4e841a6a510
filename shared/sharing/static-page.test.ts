import { createHash } from 'node:crypto'
import { pageScript, pageScriptHash } from './page-script'
import { namesPeople, sharedPages } from './shared-page'
import { sharedWords } from './shared-words'
import { emptiedPage, staticPage, type StaticPage } from './static-page'

const page = (changes: Partial<StaticPage> = {}): string =>
  staticPage({ title: '听得见的毛病', description: '他闭着眼睛听。', picture: 'https://example.org/public/art/cards/lathe.jpg', link: 'https://example.org/s/abcdefgh23', onWeb: 'https://example.org/h5/#/x?scene=abcdefgh23', isUnlisted: true, ...changes })

test('a shared page has what other programs take for a preview, and the way in', () => {
  const html = page()
  expect(html).toContain('<meta property="og:title" content="听得见的毛病">')
  expect(html).toContain('<meta property="og:image" content="https://example.org/public/art/cards/lathe.jpg">')
  expect(html).toContain('<a class="first" href="https://example.org/h5/#/x?scene=abcdefgh23">打开网页看全文</a>')
})

test('markup in whatever it says stays text', () => {
  const planted = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>&`
  const html = page({ title: planted, description: planted, picture: planted, link: planted, onWeb: planted })
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html).not.toMatch(/alert\(1\)<\/script>|<img src=x|content="[^"]*"'/)
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;')
})

test('the one script that may run is the one whose hash the page names', () => {
  expect(createHash('sha256').update(pageScript).digest('base64')).toBe(pageScriptHash)
  expect(page()).toContain(`script-src 'sha256-${pageScriptHash}'`)
})

test('search engines leave out pages that name people, and those alone', () => {
  expect(page()).toContain('noindex')
  expect(page({ isUnlisted: false })).not.toContain('noindex')
  expect(sharedPages.filter(namesPeople)).toEqual(['candidates', 'candidate', 'results', 'publicity', 'stories', 'story'])
})

test('of what was withdrawn no word is left', () => expect(emptiedPage('/h5/')).not.toMatch(/og:|听得见/))

test('a page says of itself what its subject says in public', () => {
  const candidate = { number: 3, name: '周海生', trade: '电焊工', unitName: '某船厂', deed: '三十年一条焊缝。' }
  expect(sharedWords.candidate({ titleLines: ['第二届', '“台州工匠”选树'], candidate })).toEqual({ title: '周海生 · 3 号候选人', description: '第二届“台州工匠”选树。电焊工，某船厂。三十年一条焊缝。', art: 'welding' })
  expect(sharedWords.publicity({ notice: { title: '公示', issuer: '台州市总工会', firstDay: '2018-05-24', lastDay: '2018-05-30' } }).description).toBe('台州市总工会，公示时间：2018年5月24日至2018年5月30日。名单和反映意见的方式在这一页。')
})
