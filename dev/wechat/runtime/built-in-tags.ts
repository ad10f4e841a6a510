/** WeChat's built-in components that this runtime draws. In the page's tree each is an element named `wx-…`. */
export const BUILT_IN_TAGS = [
  'view', 'text', 'button', 'input', 'textarea', 'image', 'scroll-view', 'swiper', 'swiper-item', 'picker', 'picker-view', 'picker-view-column',
  'checkbox', 'checkbox-group', 'radio', 'radio-group', 'switch', 'slider', 'label', 'form', 'icon', 'progress', 'rich-text', 'navigator',
  'root-portal', 'page-container', 'page-meta', 'navigation-bar', 'movable-area', 'movable-view', 'cover-view', 'cover-image', 'match-media',
  'video', 'canvas', 'web-view', 'official-account', 'open-data',
] as const
