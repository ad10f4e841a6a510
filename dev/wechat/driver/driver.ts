import type * as glassEasel from 'glass-easel'
import { packApp } from '../pack/pack'
import { allowedText, isChecked, isDisabled, typeInto, valueOf } from '../runtime/controls'
import { emit, FINGER } from '../runtime/framework'
import type { PickedFile } from '../runtime/host'
import { MiniProgram, type Identity, type Surroundings } from '../runtime/mini-program'
import { attribute, drawnInside, outwards, tagOf, textOf } from '../runtime/nodes'
import { callPage, type OpenPage } from '../runtime/open-page'
import type { PackedApp } from '../runtime/packed-app'
import { sharePage, type ShareCard } from '../runtime/share'
import { tap } from '../runtime/tap'
import type { Dialog } from '../wx/ui-state'
import { findAll } from './find'
import { createHeadlessHost, type HeadlessHost, type StorageShelf } from './headless-host'
import { pageText } from './page-text'
import { pickedValue } from './picked-value'
import { reportOf, type SetDataReport } from './set-data-report'
import { settled } from './settled'

/** Where the app is started and as whom. `dist` is the weapp build's folder; `url` a page other than the first. */
export type Launch = {
  dist: string
  cloudUrl?: string
  identity?: Identity
  storage?: StorageShelf
  url?: string
  online?: boolean
  /** WeChat's scene value: 1001 by default; 1154 is the timeline's single-page mode, which has no identity. */
  scene?: number
  /** The person does not let the mini-program into the album, until they do so in WeChat's settings. */
  albumDenied?: boolean
  /** What the person answers where WeChat asks for a subscription message: `accept` by default. */
  answersSubscription?: Surroundings['answersSubscription']
}

/** An element on the page: what a person could see of it. */
export type Found = { tag: string; id: string; class: string; text: string; value: string; checked: boolean; disabled: boolean; node: glassEasel.NativeNode; attribute(name: string): unknown }

/** One build is packed once in a process: it does not change under a test. */
const packs = new Map<string, Promise<PackedApp>>()

function packOnce(dist: string): Promise<PackedApp> {
  const packed = packs.get(dist) ?? packApp(dist)
  packs.set(dist, packed)
  return packed
}

/** Starts the build on WeChat's framework without a screen, and waits until it is quiet. */
export async function launchApp(launch: Launch): Promise<Phone> {
  const phone = new Phone(await packOnce(launch.dist), launch)
  await phone.restart()
  return phone
}

/** A phone in a test's hand. Every act waits until the app is quiet, and throws the first error the app made meanwhile. */
export class Phone {
  readonly storage: StorageShelf
  readonly surroundings: Surroundings
  host!: HeadlessHost
  program!: MiniProgram
  private closed: SetDataReport[] = []

  constructor(readonly packed: PackedApp, private readonly launch: Launch) {
    this.storage = launch.storage ?? new Map()
    this.surroundings = { cloudUrl: launch.cloudUrl ?? 'http://127.0.0.1:5180', identity: launch.identity ?? {}, online: launch.online ?? true, scene: launch.scene ?? 1001, ...(launch.answersSubscription ? { answersSubscription: launch.answersSubscription } : {}), albumDenied: launch.albumDenied ?? false }
  }

  /** Ends the mini-program as the system does, and starts it again with what storage holds. */
  async restart(url = this.launch.url): Promise<void> {
    this.close()
    this.host = createHeadlessHost(this.storage)
    this.program = new MiniProgram(this.packed, this.host, this.surroundings)
    const detach = this.host.detach
    this.host.detach = (page) => { this.closed.push(reportOf(page)); detach(page) }
    this.program.launch(url)
    await this.settled()
  }

  /** Ends the mini-program. Call it when a test is over. */
  close(): void {
    this.program?.kill()
  }

  /** Waits until nothing was drawn for 60 ms and no call is under way; `wx` dialogs wait for the person and do not count. */
  settled(): Promise<void> {
    return settled(this.program)
  }

  get top(): OpenPage {
    return this.program.stack.top!
  }

  page(): { path: string; query: Record<string, string>; title: string; depth: number; data: Record<string, unknown> } {
    const { path, query, config, caller } = this.top
    const own = Object.fromEntries(Object.entries(query).filter(([key]) => !key.startsWith('__key_')))
    return { path, query: own, title: config.navigationBarTitleText ?? '', depth: this.program.stack.pages.length, data: caller.data }
  }

  /** Every visible word of the page, a line per block. */
  text(): string {
    return pageText(this.top.element)
  }

  /** The first element that a selector (`#id`, `.class`, `button.go`, `[name=x]`), a text or an aria-label names; undefined when there is none. */
  find(target: string): Found | undefined {
    return this.findAll(target)[0]
  }

  findAll(target: string): Found[] {
    return findAll(this.top.element, target).map(describe)
  }

  private node(target: string | Found): glassEasel.NativeNode {
    if (typeof target !== 'string') return target.node
    const [node] = findAll(this.top.element, target)
    if (!node) throw new Error(`Nothing on ${this.top.path} is named ${target}. The page says:\n${this.text()}`)
    return node
  }

  /** Taps the element. Throws when it is a disabled button: a person could not press it. */
  async tap(target: string | Found): Promise<void> {
    const node = this.node(target)
    if ([...outwards(node)].some((it) => tagOf(it) === 'wx-button' && isDisabled(it))) throw new Error(`${typeof target === 'string' ? target : target.text} is disabled`)
    const touches = { changedTouches: [{ identifier: 0, clientX: 0, clientY: 0 }], touches: [] }
    emit(node, 'touchstart', {}, { ...FINGER, extraFields: touches })
    emit(node, 'touchend', {}, { ...FINGER, extraFields: touches })
    tap(this.program, node)
    await this.settled()
  }

  async longPress(target: string): Promise<void> {
    emit(this.node(target), 'longpress', {}, FINGER)
    await this.settled()
  }

  /** Types into the field with this selector, placeholder, aria-label, name, or with these words as its label before it. */
  async input(target: string, value: string): Promise<void> {
    const field = this.field(target)
    if (isDisabled(field)) throw new Error(`${target} is disabled`)
    emit(field, 'focus', { value: valueOf(field), height: 0 })
    typeInto(field, value)
    await this.settled()
    emit(field, 'blur', { value: allowedText(field, value), cursor: value.length })
    await this.settled()
  }

  /** Presses the keyboard's confirm key in the field. */
  async confirm(target: string): Promise<void> {
    const field = this.field(target)
    emit(field, 'confirm', { value: valueOf(field) })
    await this.settled()
  }

  private field(target: string): glassEasel.NativeNode {
    const isField = (it: glassEasel.NativeNode) => ['wx-input', 'wx-textarea'].includes(tagOf(it))
    const drawn = drawnInside(this.top.element)
    const named = drawn.find((it) => isField(it) && [attribute(it, 'placeholder'), attribute(it, 'aria-label'), attribute(it, 'name')].includes(target))
    if (named) return named
    const node = this.node(target)
    const field = [node, ...drawnInside(node), ...drawn.slice(drawn.indexOf(node))].find(isField)
    if (!field) throw new Error(`No field is named ${target}`)
    return field
  }

  /** Chooses in the picker named `target`: an item's words or index, one per column, or the date or time itself. */
  async pick(target: string, choice: string | number | (string | number)[]): Promise<void> {
    const node = this.node(target)
    const picker = [...outwards(node), ...drawnInside(node)].find((it) => tagOf(it) === 'wx-picker')
    if (!picker || isDisabled(picker)) throw new Error(`${target} is no picker, or a disabled one`)
    emit(picker, 'change', { value: pickedValue(picker, choice) })
    this.host.picker = undefined
    await this.settled()
  }

  /** Scrolls a scroll-view, or the page itself, to its end. */
  async scrollToEnd(target?: string): Promise<void> {
    if (target === undefined) callPage(this.top, 'onReachBottom')
    else emit(this.node(target), 'scrolltolower', { direction: 'bottom' })
    await this.settled()
  }

  async pullDown(): Promise<void> {
    callPage(this.top, 'onPullDownRefresh')
    await this.settled()
  }

  /** The phone's own back gesture. Throws on the first page. */
  async back(): Promise<void> {
    this.program.stack.navigateBack()
    await this.settled()
  }

  /** Opens a page as a link would. Throws what WeChat refuses. */
  async navigateTo(url: string): Promise<void> {
    this.program.stack.navigateTo(url)
    await this.settled()
  }

  /** Taps a tab by its words or its page's path. */
  async switchTab(words: string): Promise<void> {
    const tab = this.packed.app.tabBar?.list.find((it) => it.text === words || it.pagePath === words.replace(/^\//, ''))
    if (!tab) throw new Error(`No tab says ${words}`)
    this.program.stack.switchTab(`/${tab.pagePath}`)
    await this.settled()
  }

  toast(): string | undefined {
    return this.program.wx.ui.toast?.title
  }

  loading(): string | undefined {
    return this.program.wx.ui.loading?.title
  }

  dialog(): Dialog | undefined {
    return this.program.wx.ui.dialog
  }

  /** Words for what WeChat would open outside the mini-program, in order. */
  notices(): string[] {
    return this.program.wx.ui.notices
  }

  /** Answers the open dialog: a button's or item's words, or `false` to cancel; `content` goes into an editable modal. */
  async answer(choice: string | boolean, content?: string): Promise<void> {
    const dialog = this.dialog()
    if (!dialog) throw new Error('No dialog is open')
    if (dialog.kind === 'modal') dialog.answer(choice === true || choice === dialog.confirmText, content)
    else if (dialog.kind === 'privacy') dialog.answer(choice !== false)
    else dialog.answer(typeof choice === 'string' ? dialog.items.indexOf(choice) : undefined)
    await this.settled()
  }

  /** What was saved to the album; of a drawn picture the words on it. */
  album(): string[] {
    return this.program.album.map(({ bytes }) => new TextDecoder().decode(bytes))
  }

  /** Files that chooseMedia, chooseImage or chooseMessageFile will find. */
  willPick(...files: PickedFile[]): void {
    this.host.files.push(...files)
  }

  share(to: 'chat' | 'timeline' = 'chat'): ShareCard | undefined {
    return sharePage(this.program, to)
  }

  /** Hands the phone to somebody else: later calls are theirs. Storage stays, as on one WeChat account it would not: restart with another shelf for that. */
  become(identity: Identity): void {
    this.surroundings.identity = identity
  }

  async online(on: boolean): Promise<void> {
    this.program.setOnline(on)
    await this.settled()
  }

  /** Figures of every page since the launch, closed ones first. */
  setDataReport(): SetDataReport[] {
    return [...this.closed, ...[...this.program.stack.everyPage()].map(reportOf)]
  }

  /** The setData that `act` causes, over all pages. */
  async measure(act: () => Promise<void>): Promise<{ count: number; bytes: number }> {
    const sum = () => this.setDataReport().reduce((all, { count, bytes }) => ({ count: all.count + count, bytes: all.bytes + bytes }), { count: 0, bytes: 0 })
    const before = sum()
    await act()
    const after = sum()
    return { count: after.count - before.count, bytes: after.bytes - before.bytes }
  }

  /** Drawn elements on the page; WeChat advises fewer than 1000, fewer than 30 deep, at most 60 children of one. */
  nodeCount(): number {
    return drawnInside(this.top.element).length
  }

  depth(): number {
    return Math.max(0, ...drawnInside(this.top.element).map((it) => [...outwards(it)].length))
  }

  mostChildren(): number {
    const parents = drawnInside(this.top.element).map((it) => [...outwards(it)][1])
    const counts = new Map<unknown, number>()
    parents.forEach((parent) => parent && counts.set(parent, (counts.get(parent) ?? 0) + 1))
    return Math.max(0, ...counts.values())
  }
}

function describe(node: glassEasel.NativeNode): Found {
  const seen = {
    tag: tagOf(node).slice('wx-'.length), id: node.id, class: node.class, text: textOf(node).trim(), value: valueOf(node),
    checked: isChecked(node), disabled: isDisabled(node), attribute: (name: string) => attribute(node, name),
  }
  // Left out of comparisons and printouts: the whole page hangs on it.
  return Object.defineProperty(seen, 'node', { value: node, enumerable: false }) as Found
}
