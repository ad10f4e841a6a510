import { Unzip, UnzipInflate } from 'fflate'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { ContentFault } from '@shared/nomination/content-fault'

/** A Word file of ours is a few megabytes unpacked. */
const mostBytes = 60 * 1024 * 1024
const mostEntries = 2000
const step = 16 * 1024

class TooMuch extends Error {}

/** Unpacks without keeping, stops at the limit: an archive's own word on its size is not taken. Gives the names inside. */
function namesIn(file: Buffer): string[] {
  const names: string[] = []
  let unpacked = 0
  const unzip = new Unzip(entry => {
    names.push(entry.name)
    if (names.length > mostEntries) throw new TooMuch()
    entry.ondata = (error, chunk) => {
      if (error) throw error
      unpacked += chunk.length
      if (unpacked > mostBytes) throw new TooMuch()
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < file.length; at += step) unzip.push(file.subarray(at, at + step), at + step >= file.length)
  return names
}

const isEnded = (file: Buffer): boolean => file.subarray(-65_557).includes(Buffer.from('PK\u0005\u0006', 'latin1'))
const carriesScript = (name: string) => /vbaProject|\.(exe|dll|js|vbs|bat|zip|docm)$/i.test(name)

/** Refuses an office file that is cut short, unpacks without end, carries macros or other archives, or lacks the part that makes it what it is. */
function wholeOffice(file: Buffer, part: string): Result<Buffer, ContentFault> {
  try {
    const names = namesIn(file)
    if (names.some(carriesScript)) return refuse({ kind: 'hostile', because: 'script' })
    return isEnded(file) && names.includes(part) ? accept(file) : refuse({ kind: 'cut-short' })
  } catch (error) {
    return refuse(error instanceof TooMuch ? { kind: 'hostile', because: 'bomb' } : { kind: 'cut-short' })
  }
}

export const wholeDocx = (file: Buffer) => wholeOffice(file, 'word/document.xml')
export const wholeXlsx = (file: Buffer) => wholeOffice(file, 'xl/workbook.xml')
