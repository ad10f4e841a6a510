import { setting } from '../platform/settings'

/** The subscription template of this deployment; null where none was applied for at WeChat. */
export const pushTemplate = (): string | null => setting('SUBSCRIBE_TEMPLATE_ID')
