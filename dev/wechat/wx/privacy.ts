import type { MiniProgram } from '../runtime/mini-program'
import { asyncApi, WxFailure, type ApiTable, type Options } from './async-api'
import type { UiState } from './ui-state'

/** What the mini-program answers when WeChat asks it for the person's decision. */
type Decision = { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }
type Listener = (resolve: (decision: Decision) => void, about: { referrer: string }) => void

const SHELF = 'privacy-agreed'
const NOT_AUTHORISED = { errno: 104 }

/** The APIs of WeChat's privacy guide that this phone plays: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html */
const PRIVATE = ['chooseMedia', 'chooseImage', 'chooseMessageFile', 'saveImageToPhotosAlbum', 'getClipboardData', 'setClipboardData']

/**
 * 用户隐私授权: before a private API WeChat wants the person's consent, once. It asks the listener of `onNeedPrivacyAuthorization`,
 * and takes its `agree` only where the person tapped that `<button open-type="agreePrivacyAuthorization">`; without a listener it asks by itself.
 */
export class Privacy {
  private listener: Listener | undefined
  private readonly tapped = new Set<string>()
  private readonly waiting: ((agreed: boolean) => void)[] = []

  constructor(private readonly program: MiniProgram, private readonly ui: UiState) {}

  get isAgreed(): boolean {
    return this.program.host.storage.getItem(SHELF) === 'yes'
  }

  /** The person tapped a button that agrees. */
  tap(buttonId: string): void {
    this.tapped.add(buttonId)
  }

  listen = (listener: Listener): void => { this.listener = listener }

  /** Lets a private API through, or fails as WeChat does. */
  async require(referrer: string): Promise<void> {
    if (this.isAgreed) return
    if (!(await this.ask(referrer))) throw new WxFailure('privacy permission is not authorized', NOT_AUTHORISED)
    this.program.host.storage.setItem(SHELF, 'yes')
  }

  private ask(referrer: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      if (this.waiting.length > 1) return
      if (this.listener) this.listener((decision) => this.decide(decision), { referrer })
      else this.ui.update({ dialog: { kind: 'privacy', answer: (yes) => { this.ui.update({ dialog: undefined }); this.settle(yes) } } })
    })
  }

  private decide({ event, buttonId }: Decision): void {
    if (event === 'exposureAuthorization') return
    if (event === 'agree' && !this.tapped.has(String(buttonId))) return this.program.fail(new Error(`privacy: no agreePrivacyAuthorization button with the id ${String(buttonId)} was tapped`))
    this.settle(event === 'agree')
  }

  /** Several calls may wait for one decision. */
  private settle(agreed: boolean): void {
    this.waiting.splice(0).forEach((resolve) => resolve(agreed))
  }

  /** Waiting for the person is not being busy. */
  get isAsking(): boolean {
    return this.waiting.length > 0
  }
}

type Api = (options: Options) => Promise<Record<string, unknown>>

/** The same table with its private APIs behind the person's consent. */
export function behindPrivacy(program: MiniProgram, privacy: Privacy, table: ApiTable): ApiTable {
  const guard = (name: string) => asyncApi(program, name, async (options) => {
    await privacy.require(name)
    const plain = { ...options, success: undefined, fail: undefined, complete: undefined } as unknown as Options
    return (table[name] as Api)(plain).catch((refusal: { errMsg: string }) => { throw new WxFailure(refusal.errMsg.slice(`${name}:fail `.length)) })
  })
  return { ...table, ...Object.fromEntries(PRIVATE.filter((name) => name in table).map((name) => [name, guard(name)])) }
}
