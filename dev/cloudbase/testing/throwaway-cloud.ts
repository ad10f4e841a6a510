import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloudOptions } from '../start-local-cloud'
import { startLocalCloud } from '../start-local-cloud'

// Each test starts processes, and the machine may be busy with a build.
jest.setTimeout(60_000)

/** Source of `index.js` and configuration, by the function's name. */
export type Functions = Record<string, { source: string; config?: object }>

/** Writes functions as the build would lay them out. */
export function writeFunctions(folder: string, functions: Functions) {
  for (const [name, { source, config }] of Object.entries(functions)) {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'index.js'), source)
    writeFileSync(path.join(folder, name, 'config.json'), JSON.stringify({ timeout: 5, memorySize: 128, invoke: true, triggers: [], permissions: { openapi: [] }, ...config }))
  }
}

export const throwawayFolder = () => mkdtempSync(path.join(tmpdir(), 'local-cloud-'))

/** Where a throwaway function finds the SDK: its folder has no packages. */
export const sdkPath = JSON.stringify(require.resolve('@cloudbase/node-sdk'))

/** A cloud with these functions in a folder of its own, gone when `close` resolves. */
export async function throwawayCloud(functions: Functions, options: Partial<LocalCloudOptions> = {}) {
  const root = throwawayFolder()
  const functionsFolder = path.join(root, 'functions')
  mkdirSync(functionsFolder)
  writeFunctions(functionsFolder, functions)
  const folder = path.join(root, 'data')
  const cloud = await startLocalCloud({ folder, port: 0, functionsFolder, indexes: {}, secrets: {}, ...options })
  return {
    ...cloud,
    folder,
    async close() {
      await cloud.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export interface Reply {
  status: number
  body: unknown
}

/** Posts JSON, or the text as it stands. */
export async function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(address, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } })
  return { status: response.status, body: await response.json() }
}

/** What a door answers when it refuses. */
export const refusal = (status: number, kind: string): Reply => ({ status, body: { ok: false, error: { kind } } })
