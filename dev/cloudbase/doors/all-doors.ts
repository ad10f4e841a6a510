import path from 'node:path'
import { acrossOrigins } from '../http/cross-origin'
import { empty } from '../http/answer'
import type { Doors } from '../http/http-server'
import { localOnly } from '../http/local-only'
import { staticFiles } from '../http/static-files'
import type { LocalClock } from '../local-clock'
import { adminDoor, type AdminServices } from './admin-door'
import { functionsDoor } from './functions-door'
import type { Contract } from './local-contract'
import { localDoors, type JsonDoor } from './local-doors'
import { signInDoors } from './sign-in-doors'
import { shortLinks } from './short-links'
import { storageDoor } from './storage-door'

export interface DoorsOptions {
  services: AdminServices
  clock: LocalClock
  /** Where storage keeps its files. */
  filesFolder: string
  contract: Contract
  scenario: () => unknown
  extras: Record<string, JsonDoor>
  statics: Record<string, string>
}

/** Longer mounts first, so that `/` catches what is left. `/h5` leads to `/h5/`, or its relative links would miss. */
function staticDoors(statics: Record<string, string>): Doors {
  const mounts = Object.entries(statics).sort(([a], [b]) => b.length - a.length)
  return [
    ...mounts.map(([mount]) => [mount.slice(0, -1), async () => empty(308, { location: mount })] as const),
    ...mounts.map(([mount, folder]) => [mount, staticFiles(mount, folder)] as const),
  ]
}

export const allDoors = ({ services, clock, filesFolder, contract, scenario, extras, statics }: DoorsOptions): Doors => [
  ['/admin', localOnly(adminDoor(services))],
  ['/v1/functions/', acrossOrigins(functionsDoor(services.functions, services.signIn))],
  ...localDoors({ ...services, clock, contract, scenario, extras }),
  ...signInDoors(services.signIn),
  ['/storage/', acrossOrigins(storageDoor(services.storage))],
  ['/public/', acrossOrigins(staticFiles('/public/', path.join(filesFolder, 'public')))],
  ['/s/', shortLinks(path.join(filesFolder, 'public/s'))],
  ...staticDoors(statics),
]
