import path from 'node:path'
import { launchApp, type Launch, type Phone } from '../../dev/wechat/driver/driver'

/** The production build as `npm run build:weapp` leaves it, unmodified. */
export const weapp = path.resolve(__dirname, '../../dist/weapp')

const open: Phone[] = []

/** Launches the real mini-program against a running Local CloudBase. Pair it with `afterEach(closePhones)`. */
export async function launchPhone(launch: Omit<Launch, 'dist'>): Promise<Phone> {
  const phone = await launchApp({ dist: weapp, ...launch })
  open.push(phone)
  return phone
}

export const closePhones = (): void => open.splice(0).forEach((phone) => phone.close())
