import { useState } from 'react'
import type { NominationCard } from '@shared/nomination/contract'
import type { NominationStatus } from '@shared/nomination/status'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { isOnADesk } from '@/lib/on-a-desk'

export interface DeskTab {
  key: string
  title: string
  statuses: NominationStatus[]
}

/** The queue at a desk: its tabs with counts, the search, and which file is open. */
export function useDesk(campaignId: string, tabs: readonly DeskTab[]) {
  const [chosen, setTab] = useState(tabs[0]?.key ?? '')
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const tab = tabs.find(({ key }) => key === chosen) ?? tabs[0]
  const queue = usePages('nomination.queue', { campaignId, statuses: tab?.statuses ?? [], ...(search.trim() ? { search: search.trim() } : {}), limit: 30 })
  const cards: NominationCard[] = queue.data?.pages.flatMap(page => page.items) ?? []
  const totals = useEndpoint('nomination.queue', { campaignId, statuses: tabs.flatMap(({ statuses }) => statuses), limit: 1 })
  const countOf = ({ statuses }: DeskTab) => statuses.reduce((sum, status) => sum + (totals.data?.counts[status] ?? 0), 0)
  const current = opened ?? (isOnADesk() ? cards[0]?.nominationId ?? null : null)
  const step = (by: number) => {
    const place = cards.findIndex(({ nominationId }) => nominationId === current)
    const to = cards[Math.max(0, place + by)]
    if (to) setOpened(to.nominationId)
  }
  /** After a decision: at a desk the next file, on a phone the list, where the news is said. */
  const goOn = (said: string) => {
    const place = cards.findIndex(({ nominationId }) => nominationId === current)
    setOpened(isOnADesk() ? (cards[place + 1] ?? cards[place - 1])?.nominationId ?? null : null)
    setNews(said)
  }
  const show = (key: string) => {
    setTab(key)
    setOpened(null)
  }
  return { tabs, tab, show, search, setSearch, queue, cards, totals, countOf, current, open: setOpened, step, goOn, news, forgetNews: () => setNews('') }
}
export type DeskState = ReturnType<typeof useDesk>
