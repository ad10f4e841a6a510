import type { MiniProgram } from '../runtime/mini-program'
import { asyncApis, WxFailure, type ApiTable, type Options } from './async-api'
import type { Dialog, UiState } from './ui-state'

const words = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

/** Toasts, loading, modal and action sheet. */
export function uiApis(program: MiniProgram, ui: UiState): ApiTable {
  return asyncApis(program, {
    showToast: ({ title, icon, duration }) => showToast(program, ui, words(title, ''), words(icon, 'success'), typeof duration === 'number' ? duration : 1500),
    hideToast: () => ui.update({ toast: undefined }),
    showLoading: ({ title }) => ui.update({ loading: { title: words(title, '') }, toast: undefined }),
    hideLoading: () => ui.update({ loading: undefined }),
    showModal: (options) => showModal(ui, options),
    showActionSheet: (options) => showActionSheet(ui, options),
    enableAlertBeforeUnload: () => {},
    disableAlertBeforeUnload: () => {},
  })
}

/** WeChat cuts a toast with an icon after seven characters. */
function showToast(program: MiniProgram, ui: UiState, title: string, icon: string, durationMs: number): void {
  const toast = { title, icon, durationMs }
  ui.update({ toast, loading: undefined })
  const hide = () => { if (ui.toast === toast) ui.update({ toast: undefined }) }
  ;(program.timers.globals.setTimeout as typeof setTimeout)(hide, durationMs)
}

/** Opens a dialog and waits for the person. */
function ask<T>(ui: UiState, open: (answer: (value: T) => void) => Dialog): Promise<T> {
  return new Promise((resolve) => ui.update({ dialog: open((value) => { ui.update({ dialog: undefined }); resolve(value) }) }))
}

function showModal(ui: UiState, options: Options): Promise<Record<string, unknown>> {
  return ask(ui, (answer) => ({
    kind: 'modal',
    title: words(options.title, ''),
    content: words(options.content, ''),
    editable: options.editable === true,
    placeholder: words(options.placeholderText, ''),
    confirmText: words(options.confirmText, '确定'),
    cancelText: options.showCancel === false ? undefined : words(options.cancelText, '取消'),
    answer: (confirm, content) => answer({ confirm, cancel: !confirm, content: options.editable && confirm ? content ?? words(options.content, '') : null }),
  }))
}

async function showActionSheet(ui: UiState, options: Options): Promise<Record<string, unknown>> {
  const items = options.itemList as string[]
  if (items.length > 6) throw new WxFailure('parameter error: itemList should not be larger than 6')
  const tapIndex = await ask<number | undefined>(ui, (answer) => ({ kind: 'action-sheet', items, answer }))
  if (tapIndex === undefined) throw new WxFailure('cancel')
  return { tapIndex }
}
