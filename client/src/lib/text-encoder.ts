// WeChat's logic layer has no TextEncoder, and the hashing library makes one to fingerprint a ballot.
const continuation = (code: number, shift: number) => 0x80 | ((code >> shift) & 0x3f)

/** A code point in UTF-8; half of a surrogate pair becomes the replacement character, as the standard has it. */
function bytesOf(code: number): number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), continuation(code, 0)]
  if (code >= 0xd800 && code <= 0xdfff) return bytesOf(0xfffd)
  if (code < 0x10000) return [0xe0 | (code >> 12), continuation(code, 6), continuation(code, 0)]
  return [0xf0 | (code >> 18), continuation(code, 12), continuation(code, 6), continuation(code, 0)]
}

export class PlainTextEncoder {
  encode(text: string): Uint8Array {
    return Uint8Array.from([...text].flatMap(character => bytesOf(character.codePointAt(0) ?? 0)))
  }
}

const globals = globalThis as unknown as Record<string, unknown>
if (globals.TextEncoder === undefined) globals.TextEncoder = PlainTextEncoder
