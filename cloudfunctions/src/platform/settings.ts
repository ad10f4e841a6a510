/** What a deployment may set and may leave out; no secrets. */
export const settingNames = [
  /** 订阅消息模板: of a template with the keys thing1 (事项), thing2 (说明) and date3 (日期), applied for at WeChat. Without it nobody is asked; the inbox does not need it. */
  'SUBSCRIBE_TEMPLATE_ID',
] as const
export type SettingName = (typeof settingNames)[number]

/** One setting; null where it is not set. A name that the deploy step found no value for keeps its placeholder. */
export function setting(name: SettingName): string | null {
  const value = process.env[name] ?? ''
  return value === '' || value.startsWith('{{') ? null : value
}
