import { accept, refuse, type Result } from '@shared/basics/result'
import { knownYears } from '@shared/basics/working-days'
import type { CallParsed, CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { checkHolidays, isDocumentNumber, isOfficialLink } from '@shared/publicity/check-holidays'
import type { HolidayYearView } from '@shared/publicity/holidays-contract'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { allHolidayYears, holidayYearId, holidayYears, type HolidayYearDocument } from './holidays-store'

const view = ({ year, holidays, workdays, documentNumber, url }: HolidayYearView): HolidayYearView => ({ year, holidays, workdays, documentNumber, url })

export const listHolidays: Handler<'publicity.holidays'> = async ({ personId }) => {
  const years = await allHolidayYears()
  return accept({
    table: knownYears,
    confirmed: years.flatMap(({ confirmed }) => (confirmed ? [view(confirmed)] : [])),
    waiting: years.flatMap(({ proposed, revision }) => (proposed ? [{ ...view(proposed), revision, proposedByMe: proposed.by === personId }] : [])),
  })
}

function mayEnter({ year, holidays, workdays, documentNumber, url }: CallParsed<'publicity.proposeHolidays'>): Result<null, CallRefusal<'publicity.proposeHolidays'>> {
  if (year <= knownYears.last) return refuse({ kind: 'holidays-in-the-table', last: knownYears.last })
  const faults = checkHolidays(year, { holidays, workdays })
  if (faults.length > 0) return refuse({ kind: 'holidays-wrong', faults: faults.slice(0, 10) })
  if (!isDocumentNumber(documentNumber)) return refuse({ kind: 'document-number-wrong' })
  return isOfficialLink(url) ? accept(null) : refuse({ kind: 'link-not-official' })
}

export const proposeHolidays: Handler<'publicity.proposeHolidays'> = async ({ input, caller, personId, now }) => {
  const allowed = mayEnter(input)
  if (!allowed.ok) return allowed
  const { appointedBy } = await heldAs(caller, 'cityOfficer')
  const { requestId, ...entered } = input
  const kept = await recordAct<HolidayYearDocument, never>({
    collection: holidayYears, id: holidayYearId(input.year), act: 'propose-holidays', by: 'cityOfficer', personId, at: now, requestId,
    decide: current => accept({ year: input.year, confirmed: current?.confirmed ?? null, proposed: { ...entered, by: personId, appointedBy } }),
  })
  return kept.ok ? accept(null) : kept
}

export const confirmHolidays: Handler<'publicity.confirmHolidays'> = async ({ input: { year, revision, requestId }, personId, now }) => {
  const kept = await recordAct<HolidayYearDocument, CallRefusal<'publicity.confirmHolidays'>>({
    collection: holidayYears, id: holidayYearId(year), act: 'confirm-holidays', by: 'cityOfficer', personId, at: now, requestId,
    decide: current => {
      if (!current?.proposed) return refuse({ kind: 'no-such-holidays' })
      const allowed = maySecond({ proposer: current.proposed.by, proposerAppointedBy: current.proposed.appointedBy, seconder: personId })
      if (!allowed.ok) return allowed
      return current.revision === revision ? accept({ year, confirmed: view(current.proposed), proposed: null }) : refuse({ kind: 'changed-meanwhile' })
    },
  })
  return kept.ok ? accept(null) : kept
}
