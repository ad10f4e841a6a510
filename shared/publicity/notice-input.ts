import { day, sentence, text } from '../basics/inputs'
import { strictObject } from '../basics/z'

/** What an officer writes for a notice besides its list: from when, who takes objections, where, and what there is to add. */
export const noticeInput = () => ({
  firstDay: day(),
  office: sentence(200),
  contact: strictObject({ phone: sentence(60), mail: sentence(80), address: sentence(120) }),
  /** Stands behind the usual words of how to object; may be empty. */
  howToObject: text(300),
})
