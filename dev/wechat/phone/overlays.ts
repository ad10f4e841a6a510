import type { Dialog, UiState } from '../wx/ui-state'
import { make, pressable } from './make'

const layer = (): HTMLElement => document.getElementById('ph-overlays')!

/** Draws toast, loading, dialogs and notices over the pages whenever they change. */
export function drawOverlays(ui: UiState): void {
  let noticed = 0
  layer().replaceChildren()
  ui.onChange = () => {
    layer().replaceChildren(...[...layer().querySelectorAll('.ph-failure, .ph-picker')], ...current(ui))
    if (ui.notices.length > noticed) showNotice(ui.notices.at(-1)!)
    noticed = ui.notices.length
  }
  ui.onChange()
}

function current(ui: UiState): HTMLElement[] {
  const drawn: HTMLElement[] = []
  if (ui.loading) drawn.push(make('div', { className: 'ph-toast is-busy' }, ui.loading.title))
  if (ui.toast) drawn.push(make('div', { className: `ph-toast ${ui.toast.icon === 'loading' ? 'is-busy' : ''}` }, ui.toast.title))
  if (ui.dialog) drawn.push(make('div', { className: 'ph-mask' }), draw(ui.dialog))
  return drawn
}

function draw(dialog: Dialog): HTMLElement {
  if (dialog.kind === 'action-sheet') return actionSheet(dialog)
  if (dialog.kind === 'privacy') return box('用户隐私保护提示', '使用前请阅读并同意《匠选小程序隐私保护指引》。', [pressable('拒绝', 'no', () => dialog.answer(false)), pressable('同意', 'yes', () => dialog.answer(true))])
  const field = dialog.editable ? make('textarea', { value: dialog.content, placeholder: dialog.placeholder }) : undefined
  const yes = pressable(dialog.confirmText, 'yes', () => dialog.answer(true, field?.value))
  const no = dialog.cancelText === undefined ? [] : [pressable(dialog.cancelText, 'no', () => dialog.answer(false))]
  return box(dialog.title, field ?? dialog.content, [...no, yes])
}

function box(title: string, content: string | HTMLElement, buttons: HTMLElement[]): HTMLElement {
  const words = typeof content === 'string' ? make('p', {}, content) : content
  const drawn = make('div', { className: 'ph-modal' }, make('h2', {}, title), words, make('footer', {}, ...buttons))
  drawn.setAttribute('role', 'alertdialog')
  drawn.setAttribute('aria-label', title)
  return drawn
}

function actionSheet({ items, answer }: Extract<Dialog, { kind: 'action-sheet' }>): HTMLElement {
  return make('div', { className: 'ph-sheet' }, ...items.map((words, index) => pressable(words, '', () => answer(index))), pressable('取消', 'cancel', () => answer(undefined)))
}

export function showNotice(words: string): void {
  const drawn = make('div', { className: 'ph-notice' }, words)
  layer().append(drawn)
  setTimeout(() => drawn.remove(), 2500)
}

/** Says that the mini-program failed: on a real phone this would be a white page. */
export function showFailure(error: unknown): void {
  const words = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)
  const drawn = make('div', { className: 'ph-failure', role: 'alert' }, words)
  drawn.onclick = () => drawn.remove()
  layer().append(drawn)
}
