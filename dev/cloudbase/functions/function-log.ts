import { createWriteStream } from 'node:fs'
import { Transform, type Writable } from 'node:stream'

const addresses = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b/gi

/** What functions print, kept in one file without network addresses, so that no log links a ballot to a place. */
export function openFunctionLog(file: string): Writable {
  const withoutAddresses = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.toString().replace(addresses, '[address]')),
  })
  const kept = createWriteStream(file, { flags: 'a', mode: 0o600 })
  // A full disk must not end the server: what is printed is then lost.
  kept.on('error', () => withoutAddresses.resume())
  withoutAddresses.pipe(kept)
  withoutAddresses.setMaxListeners(0)
  return withoutAddresses
}
