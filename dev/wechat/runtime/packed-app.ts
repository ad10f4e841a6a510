/** What `window` in app.json and a page's own JSON may say; the page's word wins. */
export type PageConfig = {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: 'black' | 'white'
  navigationStyle?: 'default' | 'custom'
  backgroundColor?: string
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
  disableScroll?: boolean
}

export type ComponentConfig = { component?: boolean; styleIsolation?: string; usingComponents?: Record<string, string> }

export type TabBar = {
  color: string
  selectedColor: string
  backgroundColor: string
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
}

/** app.json, as far as it is read here. */
export type AppConfig = {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: PageConfig
  tabBar?: TabBar
  requiredPrivateInfos?: string[]
}

/** Sizes in bytes of everything a package holds. `main` leaves the sub-packages out. */
export type PackageSizes = { main: number; subPackages: Record<string, number>; total: number }

/** A whole weapp build as one piece of JSON: what the framework needs to run it, in Node or in a page. */
export type PackedApp = {
  app: AppConfig
  /** Every page in the order of app.json, sub-packages after the main package. Paths have no leading slash. */
  pages: Record<string, PageConfig>
  components: Record<string, ComponentConfig>
  /** Path without suffix to source text. */
  scripts: Record<string, string>
  /** Path without suffix to CSS that a browser takes. */
  styles: Record<string, string>
  /** One JavaScript expression: template path to compiled template. */
  templates: string
  sizes: PackageSizes
  /** Every name the `wx` object has in WeChat, so that an API not played here is refused by name. */
  apiNames: string[]
  /** Files that are neither code nor style, relative to the build's folder. */
  assets: string[]
}
