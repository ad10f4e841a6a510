import type { Handlers } from '../gateway/handler'
import { giveOpinion } from './give-opinion'
import { materialHandlers } from './materials/handlers'
import { mine } from './mine'
import { openNomination } from './open-nomination'
import { privacyHandlers } from './privacy-handlers'
import { queue } from './queue'
import { readFile } from './read-file'
import { readForm } from './read-form'
import { recommendHandlers } from './recommend-handlers'
import { revealIdNumber } from './reveal-id-number'
import { saveDraft } from './save-draft'
import { submit } from './submit'
import { showWhatIsKept } from './what-is-kept'
import { withdraw } from './withdraw'

export const nominationHandlers: Handlers<'nomination'> = {
  ...materialHandlers,
  ...privacyHandlers,
  ...recommendHandlers,
  'nomination.form': readForm,
  'nomination.whatIsKept': showWhatIsKept,
  'nomination.open': openNomination,
  'nomination.save': saveDraft,
  'nomination.submit': submit,
  'nomination.withdraw': withdraw,
  'nomination.mine': mine,
  'nomination.file': readFile,
  'nomination.queue': queue,
  'nomination.giveOpinion': giveOpinion,
  'nomination.revealIdNumber': revealIdNumber,
}
