import type * as glassEasel from 'glass-easel'
import type { Host } from '../runtime/host'
import type { MiniProgram } from '../runtime/mini-program'
import { callPage, type OpenPage } from '../runtime/open-page'
import { drawBars } from './bars'
import { canvasFile, newCanvas } from './canvas'
import { make } from './make'
import { openPickerSheet } from './picker-sheet'
import { pickFiles } from './pick-files'
import { showNotice } from './overlays'

const STATUS = 47
const NAVIGATION = 44
const TABS = 84
const SAFE_BOTTOM = 34

type Surface = { box: HTMLElement; scroll: HTMLElement; style: HTMLStyleElement }

/** The phone's glass in a browser page. `program` is asked late: the host exists before it. */
export function createBrowserHost(context: glassEasel.GeneralBackendContext, shelf: string, program: () => MiniProgram): Host {
  const glass = document.getElementById('ph-glass')!
  const surfaces = new Map<number, Surface>()
  const inGlass = () => ({ width: glass.clientWidth, height: glass.clientHeight })
  return {
    context,
    storage: {
      getItem: (key) => localStorage.getItem(`${shelf}/${key}`),
      setItem: (key, value) => localStorage.setItem(`${shelf}/${key}`, value),
      removeItem: (key) => localStorage.removeItem(`${shelf}/${key}`),
    },
    get window() {
      return { ...inGlass(), statusBarHeight: STATUS, navigationBarHeight: NAVIGATION, tabBarHeight: TABS, safeBottom: SAFE_BOTTOM, pixelRatio: devicePixelRatio }
    },
    attach(page) {
      const surface = createSurface(page, program())
      surfaces.set(page.id, surface)
      const placeholder = surface.scroll.appendChild(document.createElement('i'))
      page.root.attach(surface.scroll as unknown as glassEasel.GeneralBackendElement, placeholder as unknown as glassEasel.GeneralBackendElement)
    },
    detach(page) {
      page.root.release()
      const surface = surfaces.get(page.id)
      surfaces.delete(page.id)
      surface?.box.remove()
      surface?.style.remove()
    },
    showPage(top, tabBar, depth) {
      for (const [id, surface] of surfaces) setShown(surface, id === top.id)
      measure(surfaces.get(top.id)!, top, tabBar !== undefined)
      drawBars(program(), top, tabBar, depth)
      parent.postMessage({ type: 'phone-page', path: top.path, query: top.query, title: top.config.navigationBarTitleText }, location.origin)
    },
    refresh: (node) => (node.getBackendElement() as unknown as { draw?(): void } | null)?.draw?.(),
    openPicker: openPickerSheet,
    pickFiles,
    scrollTo: (page, top) => surfaces.get(page.id)?.scroll.scrollTo({ top, behavior: 'smooth' }),
    canvas: newCanvas,
    canvasFile,
  }
}

function createSurface(page: OpenPage, program: MiniProgram): Surface {
  const scroll = make('div', { className: 'ph-page-scroll' })
  const box = make('section', { className: program.stack.isTab(page.path) ? 'ph-page' : 'ph-page is-coming' }, scroll)
  const style = document.head.appendChild(make('style', {}, program.packed.styles[page.path] ?? ''))
  document.getElementById('ph-pages')!.append(box)
  watchScroll(page, scroll)
  return { box, scroll, style }
}

function setShown({ box, style }: Surface, shown: boolean): void {
  box.hidden = !shown
  style.disabled = !shown
}

/** Lays the page between the bars and tells its style sheets how large the glass is. */
function measure({ box }: Surface, page: OpenPage, withTabs: boolean): void {
  const glass = document.getElementById('ph-glass')!
  const top = page.config.navigationStyle === 'custom' ? 0 : STATUS + NAVIGATION
  const bottom = withTabs ? TABS : 0
  const units: Record<string, string> = {
    '--bar-height': `${top}px`, '--tab-height': `${bottom}px`, '--page-ground': page.config.backgroundColor ?? '#fff',
    '--rpx': `${glass.clientWidth / 750}px`, '--vw': `${glass.clientWidth / 100}px`, '--vh': `${(glass.clientHeight - top - bottom) / 100}px`,
    '--safe-bottom': withTabs ? '0px' : `${SAFE_BOTTOM}px`, '--safe-top': page.config.navigationStyle === 'custom' ? `${STATUS}px` : '0px',
  }
  for (const [name, value] of Object.entries(units)) box.style.setProperty(name, value)
}

function watchScroll(page: OpenPage, scroll: HTMLElement): void {
  let reached = false
  scroll.addEventListener('scroll', () => {
    page.scrollTop = scroll.scrollTop
    callPage(page, 'onPageScroll', { scrollTop: scroll.scrollTop })
    const atEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - (page.config.onReachBottomDistance ?? 50)
    if (atEnd && !reached) callPage(page, 'onReachBottom')
    reached = atEnd
  }, { passive: true })
  watchPull(page, scroll)
}

const PULL_PX = 70

/** Pulling down at the top asks the page to refresh, where its JSON allows it. */
function watchPull(page: OpenPage, scroll: HTMLElement): void {
  if (!page.config.enablePullDownRefresh) return
  let from: number | undefined
  scroll.addEventListener('pointerdown', ({ clientY }) => { from = scroll.scrollTop === 0 ? clientY : undefined })
  scroll.addEventListener('pointerup', ({ clientY }) => {
    if (from !== undefined && clientY - from > PULL_PX) { showNotice('正在刷新'); callPage(page, 'onPullDownRefresh') }
    from = undefined
  })
}
