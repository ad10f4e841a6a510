import { accept, refuse } from '@shared/basics/result'
import { approvalFormOf } from '@shared/nomination/approval-form'
import { mayExport, mayShowIdNumbers } from '@shared/nomination/may-export'
import type { Call, Handler } from '../../gateway/handler'
import { readWithCampaign, type ReadingInCampaign } from '../reader'
import { openAnswers } from '../seal-answers'
import { approvalFormDocx } from './approval-form-docx'
import { keepPaper, paperOf, type MadePaper } from './keep-paper'
import { logReads } from './log-reads'
import { paperName } from './paper-name'
import { photoFor } from './photo-on-form'
import { wholeFile } from './whole-file'

type Exporting = Call<'nomination.exportFile'>

/** The form as the reader may have it; the number is opened only once its reading is entered. */
async function formDocx({ input, caller, now }: Exporting, reading: ReadingInCampaign): Promise<Uint8Array> {
  const { nomination, campaign: { charter } } = reading
  const isFull = input.idNumbers === 'full' && nomination.idNumber !== null
  if (isFull) await logReads(caller, [nomination], input.purpose, now)
  return approvalFormDocx(approvalFormOf(charter, isFull ? openAnswers(charter.form, nomination) : nomination.answers, nomination.opinions), await photoFor(reading))
}

async function made(call: Exporting, reading: ReadingInCampaign): Promise<MadePaper> {
  const { name, unitName } = reading.nomination
  const form = await formDocx(call, reading)
  if (call.input.paper === 'approvalForm') return { name: paperName('docx', '推荐审批表', name, unitName), content: form, count: 1 }
  return { name: paperName('zip', '推荐材料', name, unitName), content: await wholeFile(reading, form), count: 1 }
}

/** 推荐审批表 or the whole file, for an office in its way. */
export const exportFile: Handler<'nomination.exportFile'> = async call => {
  const { input, caller, personId, now } = call
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const taken = mayExport({ file: reading.nomination, reader: reading.reader, places: reading.places })
  if (!taken.ok) return taken
  const shown = mayShowIdNumbers({ ...input, roles: (await caller.held()).map(({ role }) => role) })
  if (!shown.ok) return shown
  const asking = { personId, input, now }
  return accept((await paperOf(asking)) ?? (await keepPaper(asking, await made(call, reading))))
}
