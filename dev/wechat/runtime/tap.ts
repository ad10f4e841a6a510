import type * as glassEasel from 'glass-easel'
import { formValues, isDisabled, resetForm, toggle } from './controls'
import { emit, FINGER } from './framework'
import type { MiniProgram } from './mini-program'
import { attribute, drawnInside, outwards, tagOf } from './nodes'
import { shareFrom } from './share'

type Element = glassEasel.Element
const TOGGLES = ['wx-checkbox', 'wx-radio', 'wx-switch']

/** A finger taps `node`: handlers first, then what the built-in component under the finger does by itself. */
export function tap(program: MiniProgram, node: Element, point = { x: 0, y: 0 }, options: glassEasel.EventOptions = FINGER): void {
  const button = [...outwards(node)].find((it) => tagOf(it) === 'wx-button')
  if (button && isDisabled(button)) return
  emit(node, 'tap', point, options)
  const active = [...outwards(node)].find((it) => tagOf(it) in ACTIONS)
  if (active) ACTIONS[tagOf(active)]!(program, active, node)
}

type Action = (program: MiniProgram, node: Element, tapped: Element) => void

const ACTIONS: Record<string, Action> = {
  'wx-checkbox': flip,
  'wx-radio': flip,
  'wx-switch': flip,
  'wx-label': (program, label) => { const target = labelled(program, label); if (target) actFor(program, target) },
  'wx-button': pressButton,
  'wx-navigator': follow,
  'wx-picker': (program, picker) => { if (!isDisabled(picker)) program.host.openPicker(picker) },
}

function flip(program: MiniProgram, node: Element): void {
  toggle(node).forEach((changed) => program.host.refresh(changed))
}

function labelled(program: MiniProgram, label: Element): Element | undefined {
  const id = attribute(label, 'for')
  const within = typeof id === 'string' && id !== '' ? drawnInside(program.stack.top!.element).filter((it) => it.id === id) : drawnInside(label).slice(1)
  return within.find((it) => [...TOGGLES, 'wx-button', 'wx-input', 'wx-textarea'].includes(tagOf(it)))
}

function actFor(program: MiniProgram, target: Element): void {
  ACTIONS[tagOf(target)]?.(program, target, target)
}

function pressButton(program: MiniProgram, button: Element): void {
  const formType = attribute(button, 'form-type')
  const form = formType ? [...outwards(button)].find((it) => tagOf(it) === 'wx-form') : undefined
  if (form && formType === 'submit') emit(form, 'submit', { value: formValues(form) })
  if (form && formType === 'reset') { resetForm(form); drawnInside(form).forEach((it) => program.host.refresh(it)); emit(form, 'reset') }
  const openType = attribute(button, 'open-type')
  if (typeof openType === 'string' && openType !== '') openCapability(program, button, openType)
}

/** `open-type` of a button: what WeChat would open here, and the event it answers with. */
function openCapability(program: MiniProgram, button: Element, openType: string): void {
  if (openType === 'share') return shareFrom(program, button)
  if (openType === 'agreePrivacyAuthorization') {
    program.wx.privacy.tap(button.id)
    return emit(button, 'agreeprivacyauthorization')
  }
  if (openType === 'chooseAvatar') {
    return void program.host.pickFiles({ count: 1, kinds: ['image'] }).then(([file]) => file && emit(button, 'chooseavatar', { avatarUrl: program.wx.files.keep(file) }))
  }
  if (openType === 'getPhoneNumber') return emit(button, 'getphonenumber', { code: `phone-${program.surroundings.identity.openid ?? ''}`, errMsg: 'getPhoneNumber:ok' })
  const words: Record<string, string> = { contact: '打开客服会话', openSetting: '打开设置页', feedback: '打开意见反馈', launchApp: '打开应用' }
  program.wx.ui.notice(words[openType] ?? openType)
}

function follow(program: MiniProgram, navigator: Element): void {
  const openType = String(attribute(navigator, 'open-type') || 'navigate')
  const names: Record<string, string> = { navigate: 'navigateTo', redirect: 'redirectTo', switchTab: 'switchTab', reLaunch: 'reLaunch', navigateBack: 'navigateBack' }
  const move = program.wx.api[names[openType] ?? 'navigateTo'] as (options: object) => void
  move({ url: attribute(navigator, 'url'), delta: attribute(navigator, 'delta'), fail: (refusal: { errMsg: string }) => program.fail(new Error(refusal.errMsg)) })
}
