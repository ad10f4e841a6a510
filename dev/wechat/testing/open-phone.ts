import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { buildPhone } from '../build-phone'
import { fixture } from './fixture'

export type OpenPhone = { page: Page; base: string; close(): Promise<void> }

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/** Builds the fixture's phone page, serves it and opens it in Chromium. The cloud is not there: calls fail as without network. */
export async function openPhone(): Promise<OpenPhone> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'phone-'))
  await buildPhone(fixture, folder)
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url!, 'http://local').pathname.replace(/\/$/, '/index.html'))
    if (!existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream')
    return createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS })
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  return {
    page,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
