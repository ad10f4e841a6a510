import { keepVerdict, type MediaCheckEvent } from '../nomination/materials/content-check'
import { requireSecrets } from '../platform/secrets'

requireSecrets()

/** WeChat's messages, pushed by the platform: no client may call it. WeChat wants this answer, or it sends again. */
export async function main(event: MediaCheckEvent): Promise<'success'> {
  await keepVerdict(event, Date.now())
  return 'success'
}
