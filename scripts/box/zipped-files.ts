import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, unzipSync } from 'fflate'
import type { PublishedFiles } from '../../shared/vote/read-box'

/** Files by path, of which one called `box.json` says where the box begins: whoever saves a folder saves it under some name. */
export function filesAround(byPath: Readonly<Record<string, Uint8Array>>): PublishedFiles {
  const marker = Object.keys(byPath).find(name => /(^|\/)box\.json$/.test(name)) ?? ''
  const base = marker.slice(0, -'box.json'.length)
  const bytes = (name: string): Uint8Array | undefined => byPath[base + name]
  return {
    text: async name => (found => found && strFromU8(found))(bytes(name)),
    hex: async name => (found => found && bytesToHex(found))(bytes(name)),
  }
}

/** The files of a zip, as a published box. */
export const zippedFiles = (zip: Uint8Array): PublishedFiles => filesAround(unzipSync(zip))
