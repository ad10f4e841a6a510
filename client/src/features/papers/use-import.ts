import { useState } from 'react'
import type { ImportedRow } from '@shared/nomination/papers-contract'
import { call } from '@/api/call'
import { choose, send } from '@/lib/phone-files/here'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { papersWords } from './words'

export interface Importing {
  /** What is going on, in words; '' when nothing is. */
  busy: string
  refused: string
  rows: ImportedRow[]
}

const idle: Importing = { busy: '', refused: '', rows: [] }

/** Sends one sheet up and takes its rows in, a few at a time. Broken off, the same sheet goes on where it was: rows taken in are known. */
export function useImport(campaignId: string) {
  const request = useRequestId()
  const [state, setState] = useState(idle)
  const refuse = (refused: string) => setState(before => ({ ...before, busy: '', refused }))
  const takeIn = async (placeId: string, from: number): Promise<void> => {
    const answer = await call('nomination.importRows', { campaignId, placeId, from, consented: 'yes' })
    if (!answer.ok) return refuse(say(papersWords, answer.error))
    const { rows, total, next } = answer.value
    setState(before => ({ busy: next === null ? '' : `已录入 ${next} 行，共 ${total} 行`, refused: '', rows: [...before.rows, ...rows] }))
    if (next !== null) await takeIn(placeId, next)
  }
  const start = async () => {
    if (state.busy) return
    const [chosen] = await choose({ from: 'chat', kind: 'document', count: 1, formats: ['XLSX'] })
    if (!chosen) return
    setState({ ...idle, busy: '正在上传' })
    request.renew()
    const place = await call('nomination.placeImport', { campaignId, bytes: chosen.bytes, requestId: request.current() })
    if (!place.ok) return refuse(say(papersWords, place.error))
    const outcome = await send(place.value, chosen, () => {}).outcome
    if (outcome !== 'sent') return refuse('表格没有传完，请检查网络后再试一次。')
    await takeIn(place.value.placeId, 0)
  }
  return { ...state, start }
}
