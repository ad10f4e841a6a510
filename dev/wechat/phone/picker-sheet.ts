import type * as glassEasel from 'glass-easel'
import { wordsOf } from '../runtime/picker-items'
import { emit } from '../runtime/framework'
import { attribute } from '../runtime/nodes'
import { make, pressable } from './make'
import { showNotice } from './overlays'

type Picker = glassEasel.Element
type Body = { drawn: HTMLElement; value: () => unknown }

const MODES: Record<string, (picker: Picker) => Body> = {
  selector: (picker) => columns(picker, [attribute(picker, 'range') as unknown[]], [Number(attribute(picker, 'value') ?? 0)], ([index]) => String(index)),
  multiSelector: (picker) => columns(picker, attribute(picker, 'range') as unknown[][], (attribute(picker, 'value') as number[] | undefined) ?? [], (indexes) => indexes),
  date: (picker) => field(picker, { day: 'date', month: 'month', year: 'number' }[String(attribute(picker, 'fields') || 'day')] ?? 'date'),
  time: (picker) => field(picker, 'time'),
}

/** Opens a picker from the bottom of the glass; the choice reaches the page as a change event. */
export function openPickerSheet(picker: Picker): void {
  const body = MODES[String(attribute(picker, 'mode') || 'selector')]?.(picker)
  if (!body) return showNotice('本机没有这种选择器')
  const done = (act: () => void) => () => { layer.remove(); act() }
  const cancel = done(() => emit(picker, 'cancel'))
  const header = make('header', {}, pressable('取消', 'no', cancel), pressable('确定', 'yes', done(() => emit(picker, 'change', { value: body.value() }))))
  const layer = make('div', { className: 'ph-picker' }, make('div', { className: 'ph-mask', onclick: cancel }), make('div', { className: 'ph-sheet', role: 'dialog' }, header, body.drawn))
  document.getElementById('ph-overlays')!.append(layer)
  layer.querySelectorAll('[aria-selected=true]').forEach((it) => it.scrollIntoView({ block: 'center' }))
}

function field(picker: Picker, type: string): Body {
  const input = make('input', { type, value: String(attribute(picker, 'value') ?? ''), min: String(attribute(picker, 'start') ?? ''), max: String(attribute(picker, 'end') ?? '') })
  return { drawn: input, value: () => input.value }
}

function columns(picker: Picker, ranges: unknown[][], chosen: number[], value: (indexes: number[]) => unknown): Body {
  const indexes = ranges.map((_, column) => chosen[column] ?? 0)
  const drawn = make('div', { className: 'ph-columns' })
  const redraw = () => {
    const now = (attribute(picker, 'mode') === 'multiSelector' ? attribute(picker, 'range') : ranges) as unknown[][]
    drawn.replaceChildren(...now.map((items, column) => list(picker, items, indexes[column]!, (index) => { indexes[column] = index; emit(picker, 'columnchange', { column, value: index }); redraw() })))
  }
  redraw()
  return { drawn, value: () => value(indexes) }
}

function list(picker: Picker, items: unknown[], chosen: number, choose: (index: number) => void): HTMLElement {
  const options = items.map((item, index) => {
    const button = pressable(wordsOf(picker, item as string), '', () => choose(index))
    button.setAttribute('role', 'option')
    button.setAttribute('aria-selected', String(index === chosen))
    return make('li', {}, button)
  })
  return make('ul', { role: 'listbox' }, ...options)
}
