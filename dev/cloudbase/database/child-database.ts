import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CollectionIndexes } from './open-database'

export interface ChildDatabase {
  port: number
  process: ChildProcess
}

/** The command that runs `serve-folder.ts`, for those who want to run it under something else. */
export const serveFolderCommand = (folder: string, indexes: CollectionIndexes): string[] => [process.execPath, '--import', 'tsx', join(__dirname, 'serve-folder.ts'), folder, JSON.stringify(indexes)]

/** Starts a database in its own process and waits for its port. */
export async function startChild(folder: string, indexes: CollectionIndexes): Promise<ChildDatabase> {
  const [command = '', ...rest] = serveFolderCommand(folder, indexes)
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { port: Number(String(line)), process: child }
}
