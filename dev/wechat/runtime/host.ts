import type * as glassEasel from 'glass-easel'
import type { MiniProgram } from './mini-program'
import type { OpenPage } from './open-page'
import type { TabBar } from './packed-app'

/** A picture, video or file that the person picked on the phone. */
export type PickedFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

/** A canvas as `fields({ node: true })` hands it out. */
export type CanvasNode = { width: number; height: number; getContext(kind: '2d'): unknown; createImage(): unknown }

/** What differs between the phone in a browser page and the phone without a screen. */
export type Host = {
  context: glassEasel.GeneralBackendContext
  /** Keeps storage: survives a restart of the mini-program. Values are JSON. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  window: { width: number; height: number; statusBarHeight: number; navigationBarHeight: number; tabBarHeight: number; safeBottom: number; pixelRatio: number }
  attach(page: OpenPage): void
  detach(page: OpenPage): void
  /** `top` is on the glass now, every other page is hidden. Called again when its title or colours change. */
  showPage(top: OpenPage, tabBar: TabBar | undefined, depth: number): void
  /** A control's live state changed without its attributes changing. */
  refresh(node: glassEasel.Element): void
  /** Opens the wheel or the calendar of a picker; its answer comes back as a change event. */
  openPicker(node: glassEasel.Element): void
  pickFiles(wish: { count: number; kinds: string[] }): Promise<PickedFile[]>
  scrollTo(page: OpenPage, top: number): void
  canvas(program: MiniProgram): CanvasNode
  canvasFile(canvas: CanvasNode): Promise<PickedFile>
}
