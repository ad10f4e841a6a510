import { closeSync, fdatasync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Connection, sqliteCode } from './connection'
import { StartRefused } from './start-refused'

const toDisk = promisify(fdatasync)

export interface DatabaseFile {
  path: string
  connection: Connection
  /** Resolves when every commit made before is on disk: the engine leaves that to us, because it would wait for the disk on this thread. */
  sync(): Promise<void>
  /** Closes the file and lets the next process have the folder. */
  release(): void
}

/** `synchronous=NORMAL`: the engine itself waits for the disk when it folds the log, `sync` at each commit. A log of 48 MB is folded into the file at once; before that, `BackgroundFolding` does it. */
const settings = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 12000;
  PRAGMA cache_size = -524288;
  PRAGMA temp_store = MEMORY;`

/** Takes the folder for this process and opens `database.db` in it. Throws StartRefused. */
export function openFile(folder: string): DatabaseFile {
  makeFolder(folder)
  const claim = claimFolder(folder)
  try {
    const path = join(folder, 'database.db')
    const connection = new Connection(path)
    connection.exec(settings)
    connection.exec('CREATE TABLE IF NOT EXISTS started (at INTEGER NOT NULL); DELETE FROM started; INSERT INTO started VALUES (unixepoch())')
    const log = openSync(`${path}-wal`, 'r+')
    return { path, connection, sync: () => toDisk(log), release: () => release(connection, log, claim) }
  } catch (error) {
    claim.close()
    throw refusedAs(folder, error)
  }
}

/** The log is folded into the file first: what is copied after a stop is one whole file. */
function release(connection: Connection, log: number, claim: Connection): void {
  closeSync(log)
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // A damaged file or a full disk: the log stays beside the file and is read at the next start.
  }
  connection.close()
  claim.close()
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw refusedAs(folder, error)
  }
}

/** The lock is SQLite's own on a file of its own: the system drops it with the process, however that ends. `owner.pid` only names the holder. */
function claimFolder(folder: string): Connection {
  try {
    const claim = new Connection(join(folder, 'owner.lock'))
    claim.exec('BEGIN EXCLUSIVE')
    writeFileSync(join(folder, 'owner.pid'), String(process.pid))
    return claim
  } catch (error) {
    throw refusedAs(folder, error)
  }
}

/** The plain sentence for anything that keeps the folder from being opened. */
export function refusedAs(folder: string, error: unknown): StartRefused {
  if (error instanceof StartRefused) return error
  const code = sqliteCode(error) || String((error as NodeJS.ErrnoException).code ?? '')
  const sentence = sentences.find(([codes]) => codes.test(code))?.[1]
  return new StartRefused(sentence ? sentence(folder) : `数据文件夹 ${folder} 打不开（${String(error)}）。The data folder ${folder} cannot be opened.`)
}

const sentences: [RegExp, (folder: string) => string][] = [
  [/^SQLITE_(BUSY|LOCKED)/, folder => `数据文件夹 ${folder} 正被另一个进程${holder(folder)}使用。The data folder ${folder} is in use by another process${holder(folder)}.`],
  [/^SQLITE_(NOTADB|CORRUPT)/, folder => `数据文件 ${join(folder, 'database.db')} 已损坏。The data file is damaged: restore it, or start anew with --reset.`],
  [/^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EFBIG|EDQUOT)/, folder => `数据文件夹 ${folder} 写不进去，磁盘可能已满。The data folder ${folder} cannot be written: the disk is full.`],
  [/^(SQLITE_READONLY|EACCES|EROFS|EPERM)/, folder => `数据文件夹 ${folder} 没有写权限。The data folder ${folder} is not writable.`],
]

function holder(folder: string): string {
  try {
    return `（pid ${readFileSync(join(folder, 'owner.pid'), 'utf8')}）`
  } catch {
    return ''
  }
}
