import { coverPersonalNumbers } from './personal-number'
import { coverAddresses } from './street-address'

/** A text that was written for offices as the public may read it: numbers and addresses of people covered. */
export const coverPersonal = (text: string): string => coverAddresses(coverPersonalNumbers(text))
