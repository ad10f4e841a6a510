import * as glassEasel from 'glass-easel'
import { isDrawn, isHidden, isText, tagOf } from '../runtime/nodes'
import { valueOf } from '../runtime/controls'

const INLINE = new Set(['wx-text', 'wx-label', 'wx-navigator', 'wx-icon'])

/** The words on a page in reading order, a line per block; what a person typed counts as words. */
export function pageText(root: glassEasel.Node): string {
  return read(root).replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\s]*/g, '\n').trim()
}

function read(node: glassEasel.Node): string {
  if (isText(node)) return node.textContent
  if (isDrawn(node) && isHidden(node)) return ''
  const inner = node.getComposedChildren().map(read).join('')
  if (!isDrawn(node)) return inner
  const own = tagOf(node) === 'wx-input' || tagOf(node) === 'wx-textarea' ? valueOf(node) : inner
  return INLINE.has(tagOf(node)) ? own : `\n${own}\n`
}
