/** What a deployment may set and may leave out; no secrets. */
export const settingNames = [
  /** 订阅消息模板: of a template with the keys thing1 (事项), thing2 (说明) and date3 (日期), applied for at WeChat. Without it nobody is asked; the inbox does not need it. */
  'SUBSCRIBE_TEMPLATE_ID',
  /** Where the site stands, `https://…/`: `s/…`, `public/` and `h5/` lie below it. Without it short links and previews' pictures are told from the site's root on, which other programs may not take. */
  'SITE_ADDRESS',
] as const
export type SettingName = (typeof settingNames)[number]

/** One setting; null where it is not set. A name that the deploy step found no value for keeps its placeholder. */
export function setting(name: SettingName): string | null {
  const value = process.env[name] ?? ''
  return value === '' || value.startsWith('{{') ? null : value
}
