import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AppConfig, ComponentConfig, PackedApp, PageConfig } from '../runtime/packed-app'
import { resolvePath } from '../runtime/paths'
import { readApiNames } from './api-names'
import { isAsset, readBuild, type BuildFiles } from './build-files'
import { packageSizes } from './package-sizes'
import { styleSheetToCss } from './style-sheet'
import { compileTemplates } from './templates'

/** Packs a weapp build. Throws when it is not a build, or when a template or a style sheet is not clean. */
export async function packApp(dist: string): Promise<PackedApp> {
  if (!existsSync(path.join(dist, 'app.json'))) throw new Error(`No weapp build in ${dist}: run npm run build:weapp first`)
  const files = readBuild(dist)
  const app = JSON.parse(files['app.json']!.toString()) as AppConfig
  const components = readComponents(files)
  return {
    app,
    pages: readPages(app, components),
    components,
    scripts: texts(files, '.js'),
    styles: await styles(files, components),
    templates: compileTemplates(texts(files, '.wxml'), texts(files, '.wxs'), customTags(components)),
    sizes: packageSizes(app, files),
    apiNames: readApiNames(),
    assets: Object.keys(files).filter(isAsset),
  }
}

function texts(files: BuildFiles, suffix: string): Record<string, string> {
  const names = Object.keys(files).filter((name) => name.endsWith(suffix))
  return Object.fromEntries(names.map((name) => [name.slice(0, -suffix.length), files[name]!.toString()]))
}

function readComponents(files: BuildFiles): Record<string, ComponentConfig> {
  const configs = Object.entries(texts(files, '.json')).filter(([name]) => `${name}.wxml` in files)
  return Object.fromEntries(configs.map(([name, text]) => [name, JSON.parse(text) as ComponentConfig]))
}

const usedComponents = (components: Record<string, ComponentConfig>): string[] =>
  Object.entries(components).flatMap(([name, config]) => Object.values(config.usingComponents ?? {}).map((target) => resolvePath(name, target)))

const customTags = (components: Record<string, ComponentConfig>): string[] => Object.values(components).flatMap((config) => Object.keys(config.usingComponents ?? {}))

function readPages(app: AppConfig, components: Record<string, ComponentConfig>): Record<string, PageConfig> {
  const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))
  const pages = [...app.pages, ...inPackages]
  const missing = [...pages, ...usedComponents(components)].filter((name) => !components[name])
  if (missing.length > 0) throw new Error(`The build lacks pages or components that it names: ${missing.join(', ')}`)
  return Object.fromEntries(pages.map((page) => [page, { ...app.window, ...components[page] }]))
}

async function styles(files: BuildFiles, components: Record<string, ComponentConfig>): Promise<Record<string, string>> {
  const sheets = texts(files, '.wxss')
  const roots = Object.keys(sheets).filter((name) => name === 'app' || name in components)
  const css = await Promise.all(roots.map(async (name) => [name, await styleSheetToCss(name, sheets, components[name]?.component === true)] as const))
  return Object.fromEntries(css)
}
