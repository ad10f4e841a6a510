import { useEffect, useState } from 'react'
import { signInWithTicket } from '@/api/session'
import { useForget } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { say } from '@/lib/words'
import { identityWords } from '../../words'

export type DeskState = { kind: 'starting' } | { kind: 'waiting'; deskId: string } | { kind: 'signed-in' } | { kind: 'failed'; sentence: string }

const everyMs = 2000
const mayPass = ['offline', 'unavailable', 'too-many-requests']
const notSignedIn: DeskState = { kind: 'failed', sentence: '登录没有成功，请换一个码再试。' }
const failed = (error: { kind: string }): DeskState => ({ kind: 'failed', sentence: say(identityWords, error) })

/** A desk that waits to be signed in: shows its code, asks whether an officer has confirmed, and signs in. `again` shows a new code. */
export function useDesk(): { state: DeskState; again: () => void } {
  const started = useEndpoint('identity.startDesk', {})
  const { deskId = '', deskSecret = '' } = started.data ?? {}
  const [entered, setEntered] = useState<boolean | null>(null)
  const asked = useEndpoint('identity.deskTicket', { deskId, deskSecret }, { enabled: deskId !== '' && entered === null, refetchInterval: everyMs })
  const forget = useForget()
  const ticket = asked.data?.ticket
  useEffect(() => {
    if (!ticket) return
    void signInWithTicket(ticket).then(done => {
      setEntered(done)
      if (done) forget(['identity.me', 'nomination.mine', 'campaign.list', 'campaign.home'])
    })
  }, [ticket, forget])
  const again = () => {
    setEntered(null)
    void started.refetch()
  }
  return { state: stateOf(), again }

  function stateOf(): DeskState {
    if (entered !== null) return entered ? { kind: 'signed-in' } : notSignedIn
    if (started.error) return failed(started.error)
    if (asked.error && !mayPass.includes(asked.error.kind)) return failed(asked.error)
    return deskId && !started.isFetching ? { kind: 'waiting', deskId } : { kind: 'starting' }
  }
}
