import { accept, refuse, type Result } from '../basics/result'
import type { OfficeContact } from './notice'

/** A landline with or without its area code, a service number (400, 12351); never a mobile phone, which would be a person's. */
const officePhone = /^(0\d{2,3}[- ]?)?\d{7,8}((-|转)\d{1,5})?$|^400[- ]?\d{3}[- ]?\d{4}$|^(0\d{2,3}[- ]?)?1(2\d{3}|2\d{2})$/
const mailbox = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/

const parts = (text: string) => text.normalize('NFKC').split(/[、,;]/).map(part => part.trim())

/** Whether a notice may carry this as its office's. Several phones are parted by 、. */
export function mayStandAsContact({ phone, mail }: OfficeContact): Result<null, { kind: 'contact-wrong'; part: 'phone' | 'mail' }> {
  if (!parts(phone).every(one => officePhone.test(one))) return refuse({ kind: 'contact-wrong', part: 'phone' })
  return mailbox.test(mail.trim()) ? accept(null) : refuse({ kind: 'contact-wrong', part: 'mail' })
}
