import { useEffect, useState } from 'react'
import { useEndpoint } from '@/api/use-endpoint'

/** The file as the server has it now, never as a page saw it before: what is typed is put on top of it. Without a network, as it was last seen. */
export function useFreshFile(nominationId: string) {
  const file = useEndpoint('nomination.file', { nominationId })
  const [openedAt] = useState(Date.now)
  useEffect(() => { void file.refetch({ cancelRefetch: false }) }, [nominationId])
  const isFresh = file.dataUpdatedAt >= openedAt || file.isRefetchError
  return { data: isFresh ? file.data : undefined, error: isFresh || !file.data ? file.error : null, refetch: file.refetch }
}
