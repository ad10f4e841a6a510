import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILT_IN_TAGS } from '../runtime/built-in-tags'
import { resolvePath } from '../runtime/paths'

type Complaint = { level: string; message: string; startLine: number; startColumn: number }

/**
 * Compiles every template of a build into one expression, with WeChat's own compiler.
 * Throws on any warning, and on a tag that is neither built in nor a custom component: in WeChat it would silently draw nothing.
 */
export function compileTemplates(templates: Record<string, string>, scripts: Record<string, string>, customTags: string[]): string {
  const group = new TmplGroup()
  const complaints = Object.entries(templates).flatMap(([name, source]) => [
    ...(group.addTmpl(name, source) as Complaint[]).map((it) => `${name}.wxml:${it.startLine + 1}:${it.startColumn + 1} ${it.level}: ${it.message}`),
    ...danglingImports(name, source, templates, scripts),
    ...unknownTags(source, customTags).map((tag) => `${name}.wxml: no such component: ${tag}`),
  ])
  for (const [name, source] of Object.entries(scripts)) group.addScript(name, source)
  if (complaints.length > 0) throw new Error(`The templates are not clean:\n${complaints.join('\n')}`)
  const compiled = group.getTmplGenObjectGroups()
  group.free()
  return compiled
}

function danglingImports(name: string, source: string, templates: Record<string, string>, scripts: Record<string, string>): string[] {
  const sources = [...source.matchAll(/<(?:import|include|wxs)\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1]!)
  const resolved = sources.map((src) => resolvePath(name, src.replace(/\.wx(ml|s)$/, '')))
  return resolved.filter((it) => !(it in templates) && !(it in scripts)).map((it) => `${name}.wxml: nothing at ${it}`)
}

/** Tags of `source` that are not built in and not in `customTags`. */
function unknownTags(source: string, customTags: string[]): string[] {
  const known = new Set<string>([...BUILT_IN_TAGS, ...customTags, 'block', 'template', 'import', 'include', 'wxs', 'slot'])
  const tags = [...source.replace(/\{\{[^}]*\}\}/g, '').matchAll(/<([a-z][\w-]*)/g)].map((match) => match[1]!)
  return [...new Set(tags)].filter((tag) => !known.has(tag))
}
