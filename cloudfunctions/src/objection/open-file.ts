import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { papers } from '../nomination/papers/store'
import { putFile, temporaryUrls } from '../platform/file-storage'
import { hearOne } from './hearing'
import { readSealed } from './sealed-content'

/** As long as somebody needs to look: then the timer deletes the open copy. */
const openMs = 10 * 60_000

/** A file of an objection, unsealed for a custodian at an address that nobody can guess. */
export const openFile: Handler<'objection.openFile'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const kept = heard.value.record.files.find(({ placeId }) => placeId === input.placeId)
  const content = kept && (await readSealed(kept))
  if (!content) return refuse({ kind: 'file-not-there' })
  const secret = randomBytes(24).toString('hex')
  const fileId = await putFile(`custody/open/${secret}.${kept.format}`, content)
  await papers.add({ _id: `c_${secret}`, fileId, name: '', bytes: content.length, count: 1, personId, at: now, eraseAt: now + openMs })
  return accept({ url: (await temporaryUrls([fileId])).get(fileId) ?? '', format: kept.format })
}
