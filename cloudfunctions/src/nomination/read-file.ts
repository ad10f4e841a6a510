import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { fileView } from './file-view'
import { readWithCampaign } from './reader'

export const readFile: Handler<'nomination.file'> = async ({ input, caller, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  return reading ? accept(await fileView(reading, now)) : refuse({ kind: 'no-such-nomination' })
}
