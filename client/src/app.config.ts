import { pages, tabs } from './lib/pages'

const slices = [...new Set(Object.keys(pages).map(name => name.split('/')[0]))]
const subPackage = (slice = '') => ({
  root: `features/${slice}`,
  pages: Object.keys(pages).filter(name => name.startsWith(`${slice}/`)).map(name => `pages/${name.split('/')[1]}/index`),
})
// Taro hides the page below 350 ms after the one above has come: who goes back sooner finds nothing. Without the slide it hides at once.
const onH5 = process.env.TARO_ENV === 'h5' ? { animation: false } : {}
const titles = { campaign: '评选', stories: '故事', directory: '名录', me: '我的' }

export default defineAppConfig({
  ...onH5,
  pages: tabs.map(tab => `tabs/${tab}/index`),
  subPackages: slices.map(subPackage),
  preloadRule: { 'tabs/campaign/index': { network: 'all', packages: ['features/vote'] } },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // From the timeline WeChat draws its own bar: the tabs, which draw theirs, stand below it.
  singlePage: { navigationBarFit: 'squeezed' },
  window: {
    backgroundColor: '#F7F4EE',
    backgroundTextStyle: 'dark',
    navigationBarBackgroundColor: '#F7F4EE',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '匠选',
  },
  tabBar: {
    color: '#5B544C',
    selectedColor: '#1E1B18',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: tabs.map(tab => ({
      pagePath: `tabs/${tab}/index`,
      text: titles[tab],
      iconPath: `assets/${tab}.png`,
      selectedIconPath: `assets/${tab}-on.png`,
    })),
  },
})
