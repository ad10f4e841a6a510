import { forgetUnfinished, openDataFolder } from './data-folder'
import { openDatabase, type CollectionIndexes } from './database/open-database'
import { allDoors } from './doors/all-doors'
import type { Contract } from './doors/local-contract'
import type { JsonDoor } from './doors/local-doors'
import { httpServer, listen, type Doors } from './http/http-server'
import { openLocalClock, type LocalClock } from './local-clock'
import { runTimer, startServices } from './services'
import { Timers } from './timers'

export interface LocalCloud {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string
  port: number
  clock: LocalClock
  /** Resolves when the data are on disk and the folder is free. */
  close(): Promise<void>
}

export interface LocalCloudOptions {
  /** Where everything is kept. */
  folder: string
  /** 0 takes any free port. */
  port: number
  /** The built `dist/cloudfunctions`. */
  functionsFolder: string
  indexes: CollectionIndexes
  /** What the functions find in their environment, besides the custom-login key. */
  secrets: Record<string, string>
  /** The record that `shared/contract.ts` exports. Without it every local call goes to `api`. */
  contract?: Contract
  /** Folder by mount; a mount begins and ends in `/`. */
  statics?: Record<string, string>
  /** Who is who in the running demo. */
  scenario?: () => unknown
  /** Further local doors by path, from a JSON object to a JSON answer. */
  extras?: Record<string, JsonDoor>
  /** Processes for each function. */
  instances?: number
  /** False: a function's processes start at its first call, as on CloudBase; one that does not load is then found at that call. */
  warm?: boolean
}

type Closing = () => unknown

async function closeAll(closings: Closing[]) {
  for (const closing of closings.splice(0).reverse()) await closing()
}

async function start(options: LocalCloudOptions, closings: Closing[]): Promise<Omit<LocalCloud, 'close'>> {
  const { folder, indexes, contract = {}, statics = {}, scenario = () => null, extras = {}, instances = 1, warm = true } = options
  const data = await openDataFolder(folder)
  const clock = await openLocalClock(data.clock)
  const database = await openDatabase({ folder: data.database, indexes, now: clock.now })
  closings.push(() => database.close())
  await forgetUnfinished(data)

  let doors: Doors = []
  const server = httpServer(() => doors)
  const port = await listen(server, options.port)
  const url = `http://127.0.0.1:${port}`
  closings.push(() => new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  }))

  const services = startServices({ ...options, data, database, clock, url, instances, warm })
  closings.push(() => services.functions.close())
  doors = allDoors({ services, clock, filesFolder: data.files, contract, scenario, extras, statics })
  await services.functions.loaded()

  const timers = new Timers(services.functions.timers(), clock.now, runTimer(services.functions))
  clock.onMoved(async (from, to) => {
    services.functions.setClock(clock.offset())
    await timers.clockMoved(from, to)
  })
  timers.start()
  closings.push(() => timers.stop())
  return { url, port, clock }
}

/**
 * Starts CloudBase on this machine, listening on 127.0.0.1 alone, and resolves when every function is warm.
 * Throws StartRefused, whose message is a plain sentence: a folder in use, a port taken, a full disk, a damaged file, a missing secret.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const closings: Closing[] = []
  try {
    return { ...(await start(options, closings)), close: () => closeAll(closings) }
  } catch (error) {
    await closeAll(closings)
    throw error
  }
}
