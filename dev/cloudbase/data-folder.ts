import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { StartRefused } from './database/start-refused'
import { writeDurably } from './durable-file'

/** Where Local CloudBase keeps what. Everything stands in one folder, so that copying it copies the cloud. */
export interface DataFolder {
  database: string
  files: string
  incoming: string
  clock: string
  log: string
  /** Signs access tokens, upload permits and temporary addresses. */
  tokenKey: Buffer
  /** The custom-login credentials that Tencent's console would hand out. */
  customLogin: { keyId: string; privateKey: string; publicKey: string }
}

async function kept(file: string, make: () => string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const made = make()
    await writeDurably(file, made)
    return made
  }
}

function newCustomLogin(): string {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return JSON.stringify({ keyId: randomUUID(), ...pair })
}

function parseKeys(file: string, text: string): DataFolder['customLogin'] {
  try {
    return JSON.parse(text) as DataFolder['customLogin']
  } catch {
    throw new StartRefused(`数据损坏：${file} 不是完整的密钥文件。可用 npm start -- --reset 重新开始。`)
  }
}

async function prepare(folder: string): Promise<DataFolder> {
  const inside = (...names: string[]) => path.join(folder, ...names)
  for (const name of ['database', 'files', 'incoming', 'keys']) await mkdir(inside(name), { recursive: true })
  const loginFile = inside('keys', 'custom-login.json')
  return {
    database: inside('database'),
    files: inside('files'),
    incoming: inside('incoming'),
    clock: inside('clock.json'),
    log: inside('functions.log'),
    tokenKey: Buffer.from(await kept(inside('keys', 'token.key'), () => randomBytes(32).toString('base64')), 'base64'),
    customLogin: parseKeys(loginFile, await kept(loginFile, newCustomLogin)),
  }
}

const sentences: Record<string, string> = {
  ENOSPC: '磁盘已满，无法写入',
  EACCES: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOTDIR: '路径被文件占用',
  EEXIST: '路径被文件占用',
}

/** Makes the folder ready, with its keys. Throws StartRefused with a sentence when the disk will not have it. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  try {
    return await prepare(path.resolve(folder))
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']
    if (!sentence) throw error
    throw new StartRefused(`${sentence}：数据文件夹 ${folder}`)
  }
}

/** Removes what an earlier run was still receiving when it ended. Only for who has the folder to itself. */
export async function forgetUnfinished({ incoming }: DataFolder) {
  for (const name of await readdir(incoming)) await rm(path.join(incoming, name), { recursive: true, force: true })
}
