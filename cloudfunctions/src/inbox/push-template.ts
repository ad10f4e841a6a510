/** The subscription template of this deployment, a setting and no secret; null where none was applied for at WeChat. */
export const pushTemplate = (): string | null => process.env.SUBSCRIBE_TEMPLATE_ID || null
