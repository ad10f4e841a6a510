import type { AppConfig, PackageSizes } from '../runtime/packed-app'
import type { BuildFiles } from './build-files'

/** Counts bytes per package as WeChat does when uploading; source maps and licence texts are not uploaded. */
export function packageSizes(app: AppConfig, files: BuildFiles): PackageSizes {
  const subPackages: Record<string, number> = Object.fromEntries((app.subPackages ?? []).map(({ root }) => [root, 0]))
  const sizes: PackageSizes = { main: 0, subPackages, total: 0 }
  for (const [name, content] of Object.entries(files)) {
    if (/\.(map|LICENSE\.txt)$/.test(name)) continue
    const root = Object.keys(subPackages).find((prefix) => name.startsWith(`${prefix}/`))
    if (root === undefined) sizes.main += content.length
    else sizes.subPackages[root]! += content.length
    sizes.total += content.length
  }
  return sizes
}
