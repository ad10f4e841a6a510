import path from 'node:path'
import { launchApp, type Launch, type Phone } from '../driver/driver'

export const fixture = path.join(__dirname, '../fixture')

const open: Phone[] = []

/** Launches the hand-written mini-program of `fixture/`; `closePhones` ends it. */
export async function launchFixture(launch: Omit<Launch, 'dist'> = {}): Promise<Phone> {
  const phone = await launchApp({ dist: fixture, ...launch })
  open.push(phone)
  return phone
}

export const closePhones = (): void => open.splice(0).forEach((phone) => phone.close())
