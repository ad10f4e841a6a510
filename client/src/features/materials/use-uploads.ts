import { useEffect, useMemo, useRef, useState } from 'react'
import type { Materials } from '@shared/nomination/materials-contract'
import { call } from '@/api/call'
import { useForget } from '@/api/use-call-endpoint'
import { newRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { send } from '@/lib/phone-files/here'
import { onNetworkBack } from '@/lib/phone-files/network'
import { Uploads, type Upload } from './uploads'
import { materialWords } from './words'

/** What was under way when the page was last left: what did arrive is taken now; the names of the others. */
function useLeftOver({ nominationId, places }: Materials, taken: () => void): string[] {
  const [names, setNames] = useState<string[]>([])
  const first = useRef(places)
  useEffect(() => {
    const look = async () => {
      for (const { placeId, name } of first.current) {
        const answer = await call('nomination.fileArrived', { nominationId, placeId })
        if (answer.ok) taken()
        else setNames(before => [...before, name])
      }
    }
    void look()
  }, [nominationId, taken])
  return names
}

/** The uploads of this page. They end with it: what is sent is held in the phone's memory alone. */
export function useUploads(materials: Materials) {
  const { nominationId } = materials
  const forget = useForget()
  const [shown, setShown] = useState<Upload[]>([])
  const taken = useMemo(() => () => forget(['nomination.materials', 'nomination.file']), [forget])
  const uploads = useMemo(() => new Uploads({
    place: (key, { name, bytes }, requestId) => call('nomination.placeMaterial', { nominationId, key, name, bytes, requestId }),
    send,
    report: placeId => call('nomination.fileArrived', { nominationId, placeId }),
    say: failure => say(materialWords, failure),
    newRequestId, taken, changed: setShown,
  }), [nominationId, taken])
  useEffect(() => {
    const stop = onNetworkBack(() => uploads.again())
    return () => {
      stop()
      uploads.close()
    }
  }, [uploads])
  return { uploads, shown, leftOver: useLeftOver(materials, taken) }
}
