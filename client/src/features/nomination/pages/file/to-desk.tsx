import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { Button } from '@/ui/button'

/** For an officer whom a message led here: the desk where the file is decided on. */
export function ToDesk({ campaignId }: { campaignId: string }) {
  const isCity = useEndpoint('identity.me', {}).data?.appointments.some(({ role }) => role === 'cityOfficer')
  return <Button onPress={() => go(isCity ? 'review/queue' : 'review/opinions', { campaignId })}>到工作台去办</Button>
}
