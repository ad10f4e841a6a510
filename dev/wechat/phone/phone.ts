import * as glassEasel from 'glass-easel'
import { MiniProgram, type Identity } from '../runtime/mini-program'
import type { PackedApp } from '../runtime/packed-app'
import { tap } from '../runtime/tap'
import { createBrowserHost } from './browser-host'
import { defineBuiltIns } from './elements/define'
import { make } from './make'
import { drawOverlays, showFailure } from './overlays'
import { openShareMenu } from './share-menu'
import { showSourcesOf } from './source'
import { keepTime } from './status-clock'
import { createWindowContext, nodeAt } from './window-context'

/** What the address or the stage asks for. `path` is a page with query, without a leading slash. */
type Wish = { identity: Identity; path?: string; large?: boolean; scene: number }

let program: MiniProgram

function wishOfAddress(): Wish {
  const query = new URLSearchParams(location.search)
  const identity = { openid: query.get('as') ?? undefined, unionid: query.get('unionid') ?? undefined }
  return { identity, path: query.get('path') ?? undefined, large: query.has('large') ? query.get('large') === '1' : undefined, scene: Number(query.get('scene') ?? 1001) }
}

/** Starts the mini-program anew: each person has their own storage, as each WeChat account does. */
function start(packed: PackedApp, context: glassEasel.GeneralBackendContext, wish: Wish): void {
  program?.kill()
  const host = createBrowserHost(context, `phone/${wish.identity.openid ?? 'visitor'}`, () => program)
  program = new MiniProgram(packed, host, { cloudUrl: location.origin, identity: wish.identity, online: true, scene: wish.scene })
  const fail = program.fail.bind(program)
  program.fail = (error) => { fail(error); console.error(error); showFailure(error) }
  if (wish.large !== undefined) (program.wx.api.setStorageSync as (key: string, value: boolean) => void)('large-type', wish.large)
  showSourcesOf(program)
  drawOverlays(program.wx.ui)
  program.launch(wish.path)
  Object.assign(window, { phone: program })
}

async function main(): Promise<void> {
  if (window.parent === window && innerWidth > 480) document.getElementById('ph-glass')!.classList.add('is-alone')
  defineBuiltIns()
  const packed = (await (await fetch('app/packed.json')).json()) as PackedApp
  const context = createWindowContext((node, point, options) => tap(program, node, point, options))
  for (const [path, css] of Object.entries(packed.styles)) if (!(path in packed.pages)) document.head.append(make('style', {}, css))
  let wish = wishOfAddress()
  const restart = (change: Partial<Wish>) => { wish = { ...wish, ...change }; start(packed, context, wish) }
  restart({})
  document.getElementById('ph-leave')!.onclick = () => restart({ path: undefined })
  document.getElementById('ph-more')!.onclick = () => openShareMenu(program)
  listen(restart)
  keepTime()
}

/** The stage, on the same origin, may change who holds the phone, open a page, or cut the network. */
function listen(restart: (change: Partial<Wish>) => void): void {
  addEventListener('message', ({ origin, data }: MessageEvent<{ type?: string; identity?: Identity; path?: string; online?: boolean }>) => {
    if (origin !== location.origin) return
    if (data.type === 'phone-identity') restart({ identity: data.identity ?? {}, path: data.path })
    if (data.type === 'phone-open') restart({ path: data.path })
    if (data.type === 'phone-online') program.setOnline(data.online !== false)
  })
  addEventListener('error', ({ error, message }) => program.fail(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => program.fail(reason))
  addEventListener('keydown', (event) => {
    const node = event.key === 'Enter' || event.key === ' ' ? nodeAt(event.target) : undefined
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (node && !field) { event.preventDefault(); tap(program, node) }
  })
  addEventListener('resize', () => { if (program.stack.top) program.stack.show(program.stack.top) })
}

void main()
