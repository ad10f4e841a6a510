import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type AssociatedBackend, type CodeSpace, type ComponentEnv, type types } from 'glass-easel-miniprogram-adapter'
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
    space.addComponentStaticConfig(name, absoluteUsing(name, config))
    space.addCompiledTemplate(name, { groupList: templates, content: templates[name], fallbackListenerOnNativeNode: true } as unknown as glassEasel.template.ComponentTemplate)
    if (config.component) space.addStyleSheet(name, undefined, name.replace(/\W/g, '_'))
  }
  const componentSpace = space.getComponentSpace()
  for (const tag of BUILT_IN_TAGS) componentSpace.setGlobalUsingComponent(tag, `wx-${tag}`)
  return { space, componentSpace, backend: env.associateBackend(context) }
}

function absoluteUsing(name: string, config: ComponentConfig): types.ComponentStaticConfig {
  const using = Object.entries(config.usingComponents ?? {}).map(([tag, path]) => [tag, `/${resolvePath(name, path)}`])
  return { ...config, usingComponents: Object.fromEntries(using) } as types.ComponentStaticConfig
}

/** `Page`, `Component` and `Behavior` as the script named `name` sees them. */
export function definersFor(framework: Framework, name: string): Record<string, unknown> {
  let definers: ComponentEnv | undefined
  framework.space.componentEnv(name, (env) => { definers = env })
  const { Page, Component, Behavior } = definers!
  return {
    Behavior,
    Page: (definition: Record<string, unknown>) => (Page as (it: object) => void)(withPlainEvents(definition)),
    Component: (definition: Record<string, unknown>) =>
      (Component as (it: object) => void)({ ...definition, methods: withPlainEvents((definition.methods ?? {}) as Record<string, unknown>) }),
  }
}

/** Dispatches an event at a node, as the view layer would. Events of the finger bubble; components' own do not. */
export function emit(node: glassEasel.Element, type: string, detail: unknown = {}, options: glassEasel.EventOptions = {}): void {
  glassEasel.Event.triggerEvent(node, type, detail, options)
}

export const FINGER: glassEasel.EventOptions = { bubbles: true, composed: true, capturePhase: true }
