import * as glassEasel from 'glass-easel'
import { WxFailure } from '../wx/async-api'
import { createWx, type Wx } from '../wx/wx'
import { createDefiners, createFramework, type Framework } from './framework'
import type { Host, PickedFile } from './host'
import { createLoader, createScope } from './logic-layer'
import type { OpenPage, PageCaller } from './open-page'
import type { PackedApp } from './packed-app'
import { PageStack } from './page-stack'
import { resolvePath } from './paths'
import { byteLength, watchSetData } from './set-data-meter'
import { createTimers, type Timers } from './timers'

/** WeChat's limit for one setData. */
const MOST_SET_DATA_BYTES = 1024 * 1024

/** WeChat draws nothing for a list that is not there yet, and says nothing; Taro's `comp` begins that way. */
const ABSENT_LIST = /^The for-list data is neither Array nor Object, got type "undefined"/

export type Identity = { openid?: string; unionid?: string; ip?: string }

/** How this phone stands in the world: whose it is, where the cloud is, whether there is a network. All may change while it runs. */
export type Surroundings = { cloudUrl: string; identity: Identity; online: boolean; scene: number; answersSubscription?: 'accept' | 'reject' | 'ban'; albumDenied?: boolean }

type AppDefinition = Record<string, unknown>

/** One running mini-program: logic layer, page stack and the `wx` object, on a host that has a screen or has none. */
export class MiniProgram {
  readonly stack: PageStack
  readonly wx: Wx
  readonly timers: Timers
  readonly errors: unknown[] = []
  /** Calls of `wx` that are not answered yet; waiting for the person does not count. */
  readonly pendingCalls = new Set<object>()
  readonly networkListeners = new Set<(status: unknown) => void>()
  readonly badges = new Map<number, string>()
  clipboard = ''
  /** What was saved to the phone's album. */
  readonly album: PickedFile[] = []
  lastSetDataAt = Date.now()
  killed = false
  /** What the camera sees next. */
  codeInSight: string | undefined
  private readonly framework: Framework
  private readonly load: (name: string) => unknown
  /** `false` keeps the framework from printing what is reported here. */
  private readonly onFrameworkError = (error: unknown): false => { this.fail(error); return false }
  private readonly onFrameworkWarning = (words: string): false => (ABSENT_LIST.test(words) ? false : this.onFrameworkError(words))
  private app: AppDefinition = {}
  private nextPageId = 1
  /** The page or component whose script runs for the first time. */
  private loading = 'app'

  constructor(readonly packed: PackedApp, readonly host: Host, readonly surroundings: Surroundings) {
    this.framework = createFramework(packed, host.context)
    this.timers = createTimers((error) => this.fail(error))
    this.stack = new PageStack(this)
    this.wx = createWx(this)
    this.load = createLoader(packed.scripts, this.createScope())
    watchSetData(this.framework.componentSpace, (owner, json) => this.meter(owner, json))
    glassEasel.addGlobalErrorListener(this.onFrameworkError)
    glassEasel.addGlobalWarningListener(this.onFrameworkWarning)
  }

  private createScope(): Record<string, unknown> {
    const console = { ...globalThis.console, error: (...words: unknown[]) => this.fail(words.length === 1 ? words[0] : words.map(String).join(' ')) }
    return createScope({
      ...this.timers.globals,
      ...createDefiners(this.framework, () => this.loading),
      console,
      wx: this.wx.api,
      App: (definition: AppDefinition) => { this.app = definition },
      getApp: () => this.app,
      getCurrentPages: () => this.stack.pages.map((page) => page.caller),
    })
  }

  /** Starts at `url` (a page with query), or at the first page of app.json. */
  launch(url = this.packed.app.pages[0]!): void {
    this.load('app')
    const { path, query } = this.stack.locate(`/${url.replace(/^\//, '')}`)
    const options = { path, query, scene: this.surroundings.scene, referrerInfo: {} }
    this.callApp('onLaunch', options)
    this.callApp('onShow', options)
    this.stack.reLaunch(path, query)
  }

  /** Keeps an error of the mini-program; it is a failure of whatever is being run. */
  fail(error: unknown): void {
    this.errors.push(error)
    if (error instanceof Error) this.callApp('onError', error.stack ?? error.message)
  }

  private callApp(name: string, ...values: unknown[]): void {
    const method = this.app[name]
    if (typeof method === 'function') (method as (...values: unknown[]) => unknown).apply(this.app, values)
  }

  /** Creates a page and puts it on the host; its life is the stack's part. */
  createPage(path: string, query: Record<string, string>): OpenPage {
    this.loadWithComponents(path)
    const root = this.framework.backend.createRoot('wx-page', this.framework.space, path)
    const caller = root.get() as unknown as PageCaller
    const page: OpenPage = { id: this.nextPageId++, path, query, root, caller, element: root.getComponent(), config: { ...this.packed.pages[path] }, setDataCalls: [], scrollTop: 0, closed: false }
    Object.assign(caller, { route: path, __route__: path, options: query, getPageId: () => `page-${page.id}`, getOpenerEventChannel: () => ({}) })
    this.pagesByCaller.set(caller, page)
    this.host.attach(page)
    return page
  }

  private readonly pagesByCaller = new WeakMap<object, OpenPage>()

  private loadWithComponents(name: string, seen = new Set<string>()): void {
    if (seen.has(name)) return
    seen.add(name)
    for (const path of Object.values(this.packed.components[name]?.usingComponents ?? {})) this.loadWithComponents(resolvePath(name, path), seen)
    this.loading = name
    this.load(name)
  }

  /** An update of a page that is closed goes nowhere, as in WeChat. */
  private meter(owner: object, json: string): boolean {
    const page = this.pagesByCaller.get(owner) ?? this.stack.top
    if (this.killed || page?.closed) return false
    const bytes = byteLength(json)
    if (bytes > MOST_SET_DATA_BYTES) this.fail(new Error(`setData of ${bytes} bytes: WeChat takes at most ${MOST_SET_DATA_BYTES}`))
    page?.setDataCalls.push({ bytes, json })
    this.lastSetDataAt = Date.now()
    return true
  }

  /** Turns the network off or on, and tells whoever listens. */
  setOnline(online: boolean): void {
    this.surroundings.online = online
    this.networkListeners.forEach((listener) => listener({ isConnected: online, networkType: online ? 'wifi' : 'none' }))
  }

  /** Marks a tab with words, with a dot ('') or with nothing (undefined). */
  setBadge(tabIndex: number, text: string | undefined): void {
    if (text === undefined) this.badges.delete(tabIndex)
    else this.badges.set(tabIndex, text)
    if (this.stack.top) this.stack.show(this.stack.top)
  }

  scanCode(): { result: string; scanType: string } {
    if (this.codeInSight === undefined) throw new WxFailure('cancel')
    return { result: this.codeInSight, scanType: 'QR_CODE' }
  }

  /** Ends the mini-program as the system would: nothing of it runs afterwards. */
  kill(): void {
    this.killed = true
    this.timers.stop()
    for (const page of this.stack.everyPage()) this.host.detach(page)
    glassEasel.removeGlobalErrorListener(this.onFrameworkError)
    glassEasel.removeGlobalWarningListener(this.onFrameworkWarning)
  }
}
