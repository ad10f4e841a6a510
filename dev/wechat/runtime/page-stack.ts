import type { MiniProgram } from './mini-program'
import { callPage, type OpenPage } from './open-page'
import { resolvePath, splitUrl } from './paths'

/** WeChat's limit. */
const MOST_PAGES = 10

type Located = { path: string; query: Record<string, string> }

/** The pages on the phone, as WeChat keeps them: one stack, and tab pages that stay alive while hidden. Refusals are thrown. */
export class PageStack {
  pages: OpenPage[] = []
  private readonly tabs = new Map<string, OpenPage>()

  constructor(private readonly program: MiniProgram) {}

  get top(): OpenPage | undefined {
    return this.pages.at(-1)
  }

  everyPage(): Set<OpenPage> {
    return new Set([...this.pages, ...this.tabs.values()])
  }

  isTab(path: string): boolean {
    return this.program.packed.app.tabBar?.list.some((tab) => tab.pagePath === path) ?? false
  }

  /** Resolves a url against the page on top. Throws when there is no such page. */
  locate(url: string): Located {
    const { path, query } = splitUrl(url)
    const resolved = resolvePath(this.top?.path ?? '', path)
    if (!(resolved in this.program.packed.pages)) throw new Error(`page "${resolved}" is not found`)
    return { path: resolved, query }
  }

  navigateTo(url: string): OpenPage {
    const { path, query } = this.locateOutsideTabs(url)
    if (this.pages.length >= MOST_PAGES) throw new Error(`webview count limit exceed: ${MOST_PAGES} pages are open`)
    if (this.top) callPage(this.top, 'onHide')
    return this.push(path, query)
  }

  redirectTo(url: string): OpenPage {
    const { path, query } = this.locateOutsideTabs(url)
    this.close(this.pages.pop())
    return this.push(path, query)
  }

  private locateOutsideTabs(url: string): Located {
    const located = this.locate(url)
    if (this.isTab(located.path)) throw new Error('can not navigateTo a tabbar page')
    return located
  }

  switchTab(url: string): OpenPage {
    const { path } = this.locate(url)
    if (!this.isTab(path)) throw new Error('can not switch to no-tabBar page')
    const left = this.top
    for (const page of [...this.pages].reverse()) if (!this.isTab(page.path)) this.close(page)
    const kept = this.tabs.get(path)
    if (left && left !== kept && this.isTab(left.path)) callPage(left, 'onHide')
    this.pages = []
    if (!kept) return this.push(path, {})
    this.pages = [kept]
    if (kept !== left) callPage(kept, 'onShow')
    return this.show(kept)
  }

  reLaunch(path: string, query: Record<string, string>): OpenPage {
    for (const page of [...this.everyPage()].reverse()) this.close(page)
    this.pages = []
    return this.push(path, query)
  }

  navigateBack(delta = 1): OpenPage | undefined {
    if (this.pages.length < 2) throw new Error('cannot navigate back at first page.')
    for (let left = Math.min(Math.max(delta, 1), this.pages.length - 1); left > 0; left -= 1) this.close(this.pages.pop())
    callPage(this.top!, 'onShow')
    return this.show(this.top!)
  }

  private push(path: string, query: Record<string, string>): OpenPage {
    const page = this.program.createPage(path, query)
    this.pages.push(page)
    if (this.isTab(path)) this.tabs.set(path, page)
    callPage(page, 'onLoad', query)
    callPage(page, 'onShow')
    this.show(page)
    callPage(page, 'onReady')
    return page
  }

  private close(page: OpenPage | undefined): void {
    if (!page) return
    callPage(page, 'onUnload')
    this.tabs.delete(page.path)
    page.closed = true
    this.program.host.detach(page)
  }

  /** Puts the page on top in front, with what its bars now say. */
  show(page: OpenPage): OpenPage {
    const tabBar = this.isTab(page.path) ? this.program.packed.app.tabBar : undefined
    this.program.host.showPage(page, tabBar, this.pages.length)
    return page
  }
}
