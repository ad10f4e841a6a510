import type { Handlers } from '../gateway/handler'
import { cosignDisplay, showDisplay } from './display'
import { confirmHolidays, listHolidays, proposeHolidays } from './holidays'
import { listNotices } from './list-notices'
import { pending, preview, showNotice } from './preview'
import { propose } from './propose'
import { proposeRound } from './propose-round'
import { second } from './publish'
import { roundDesk } from './round-desk'
import { showRoundDays } from './rounds'
import { secondRound } from './second-round'

export const publicityHandlers: Handlers<'publicity'> = {
  'publicity.preview': preview,
  'publicity.propose': propose,
  'publicity.second': second,
  'publicity.notice': showNotice,
  'publicity.pending': pending,
  'publicity.holidays': listHolidays,
  'publicity.proposeHolidays': proposeHolidays,
  'publicity.confirmHolidays': confirmHolidays,
  'publicity.notices': listNotices,
  'publicity.roundDesk': roundDesk,
  'publicity.roundDays': showRoundDays,
  'publicity.proposeRound': proposeRound,
  'publicity.secondRound': secondRound,
  'publicity.display': showDisplay,
  'publicity.cosignDisplay': cosignDisplay,
}
