import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type AssociatedBackend, type CodeSpace, type types } from 'glass-easel-miniprogram-adapter'
import { BUILT_IN_TAGS } from './built-in-tags'
import type { ComponentConfig, PackedApp } from './packed-app'
import { resolvePath } from './paths'
import { withPlainEvents } from './plain-event'

/** WeChat's framework, holding one packed app's templates and configurations. */
export type Framework = { space: CodeSpace; backend: AssociatedBackend; componentSpace: glassEasel.ComponentSpace }

glassEasel.globalOptions.writeExtraInfoToAttr = true

export function createFramework(packed: PackedApp, context: glassEasel.GeneralBackendContext): Framework {
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('app', true)
  const templates = new Function(`return ${packed.templates}`)() as Record<string, unknown>
  for (const [name, config] of Object.entries(packed.components)) {
    space.addComponentStaticConfig(name, withUsing(name, config))
    space.addCompiledTemplate(name, { groupList: templates, content: templates[name], fallbackListenerOnNativeNode: true } as unknown as glassEasel.template.ComponentTemplate)
    if (config.component) space.addStyleSheet(name, undefined, name.replace(/\W/g, '_'))
  }
  const componentSpace = space.getComponentSpace()
  for (const tag of BUILT_IN_TAGS) componentSpace.setGlobalUsingComponent(tag, `wx-${tag}`)
  return { space, componentSpace, backend: env.associateBackend(context) }
}

/** Placeholders let a component use itself: it is looked up again when it stands. Taro's `comp` draws deep trees that way. */
function withUsing(name: string, config: ComponentConfig): types.ComponentStaticConfig {
  const using = Object.entries(config.usingComponents ?? {})
  const absolute = using.map(([tag, path]) => [tag, `/${resolvePath(name, path)}`])
  const placeholders = using.map(([tag]) => [tag, 'view'])
  return { ...config, usingComponents: Object.fromEntries(absolute), componentPlaceholder: Object.fromEntries(placeholders) } as types.ComponentStaticConfig
}

/**
 * `Page`, `Component` and `Behavior` as every script sees them. What they define belongs to the page or component whose file is being loaded,
 * not to the script they are called from: Taro calls them from shared chunks.
 */
export function createDefiners(framework: Framework, loading: () => string): Record<string, unknown> {
  const definers = () => framework.space.componentEnv(loading(), (env) => env)
  return {
    Behavior: (definition: object) => (definers().Behavior as (it: object) => unknown)(definition),
    Page: (definition: Record<string, unknown>) => (definers().Page as (it: object) => void)(withPlainEvents(definition)),
    Component: (definition: Record<string, unknown>) =>
      (definers().Component as (it: object) => void)({ ...definition, methods: withPlainEvents((definition.methods ?? {}) as Record<string, unknown>) }),
  }
}

/** Dispatches an event at a node, as the view layer would. Events of the finger bubble; components' own do not. */
export function emit(node: glassEasel.Element, type: string, detail: unknown = {}, options: glassEasel.EventOptions = {}): void {
  glassEasel.Event.triggerEvent(node, type, detail, options)
}

export const FINGER: glassEasel.EventOptions = { bubbles: true, composed: true, capturePhase: true }
