import postcss, { type Root } from 'postcss'
import { BUILT_IN_TAGS } from '../runtime/built-in-tags'
import { toGlassUnits } from '../runtime/glass-units'
import { resolvePath } from '../runtime/paths'

const built = new Set<string>(BUILT_IN_TAGS)
/** The class prefix of a component's own sheet: component styles do not leak. */
export const styleScope = (component: string): string => component.replace(/\W/g, '_')

/** WXSS to CSS: imports inlined, `page` and tags renamed, rpx and viewport units measured against the phone's glass. */
export async function styleSheetToCss(name: string, sheets: Record<string, string>, scoped: boolean): Promise<string> {
  const root = inlineImports(name, sheets)
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as { name?: string }).name ?? '')) return
    // Rules for the other platform's document would restyle the page that the phone lies in.
    const ours = rule.selectors.filter((selector) => !/^(html|body|:root)\b/.test(selector))
    if (ours.length === 0) return void rule.remove()
    rule.selectors = ours.map((selector) => renameTags(scoped ? prefixClasses(selector, styleScope(name)) : selector))
  })
  root.walkDecls((declaration) => { declaration.value = toGlassUnits(declaration.value) })
  return root.toString()
}

function inlineImports(name: string, sheets: Record<string, string>, seen: string[] = []): Root {
  if (seen.includes(name)) throw new Error(`${name}.wxss imports itself`)
  const source = sheets[name]
  if (source === undefined) throw new Error(`${seen.at(-1)}.wxss imports ${name}.wxss, which is not there`)
  const root = postcss.parse(source, { from: `${name}.wxss` })
  root.walkAtRules('import', (rule) => {
    const target = rule.params.replace(/^url\(|\)$|["']/g, '').replace(/\.wxss$/, '')
    rule.replaceWith(inlineImports(resolvePath(name, target), sheets, [...seen, name]))
  })
  return root
}

/** `view.card > text` becomes `wx-view.card > wx-text`; `page` becomes `wx-page`. */
function renameTags(selector: string): string {
  return selector.replace(/(^|[\s>+~(,])([a-z][\w-]*)/g, (whole, before: string, tag: string) =>
    tag === 'page' || built.has(tag) ? `${before}wx-${tag}` : whole)
}

const prefixClasses = (selector: string, scope: string): string => selector.replace(/\.(-?[_a-zA-Z][\w-]*)/g, `.${scope}--$1`)
