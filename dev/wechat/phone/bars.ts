import type { MiniProgram } from '../runtime/mini-program'
import type { OpenPage } from '../runtime/open-page'
import type { TabBar } from '../runtime/packed-app'
import { make } from './make'

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

/** Draws the navigation bar and the tab bar for the page on top, as WeChat draws them. */
export function drawBars(program: MiniProgram, page: OpenPage, tabBar: TabBar | undefined, depth: number): void {
  const { navigationBarTitleText = '', navigationBarBackgroundColor = '#000000', navigationBarTextStyle = 'white', navigationStyle } = page.config
  const bars = part('ph-bars')
  bars.classList.toggle('is-over', navigationStyle === 'custom')
  bars.style.setProperty('--bar', navigationBarBackgroundColor)
  bars.style.setProperty('--bar-ink', navigationBarTextStyle === 'white' ? '#fff' : '#1E1B18')
  part('ph-title').textContent = navigationBarTitleText
  document.title = navigationBarTitleText
  drawBack(program, depth, tabBar !== undefined)
  drawTabs(program, page, tabBar)
}

/** Back where there is something behind; a way home where a link led straight to a page. */
function drawBack(program: MiniProgram, depth: number, isTab: boolean): void {
  const back = part<HTMLButtonElement>('ph-back')
  const home = depth === 1 && !isTab && program.stack.top?.path !== program.packed.app.pages[0]
  back.hidden = depth === 1 && !home
  back.className = home ? 'ph-nav-back home' : 'ph-nav-back'
  back.setAttribute('aria-label', home ? '回到首页' : '返回')
  back.onclick = () => void (home ? program.stack.reLaunch(program.packed.app.pages[0]!, {}) : program.stack.navigateBack())
}

function drawTabs(program: MiniProgram, page: OpenPage, tabBar: TabBar | undefined): void {
  const tabs = part('ph-tabs')
  tabs.hidden = tabBar === undefined
  if (!tabBar) return
  tabs.style.background = tabBar.backgroundColor
  tabs.replaceChildren(...tabBar.list.map((tab, index) => {
    const now = tab.pagePath === page.path
    const icon = now ? tab.selectedIconPath : tab.iconPath
    const badge = program.badges.get(index)
    const button = make('button', { type: 'button', onclick: () => void program.stack.switchTab(`/${tab.pagePath}`) },
      ...(icon ? [make('img', { src: `app/${icon}`, alt: '' })] : []), tab.text, ...(badge === undefined ? [] : [make('span', { className: 'ph-badge' }, badge)]))
    button.style.color = now ? tabBar.selectedColor : tabBar.color
    if (now) button.setAttribute('aria-current', 'page')
    return button
  }))
}
