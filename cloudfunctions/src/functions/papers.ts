import { papersContract } from '@shared/nomination/papers-contract'
import { noticePaperContract } from '@shared/publicity/paper-contract'
import { beforeFirst } from '../gateway/before-first'
import { serveActs } from '../gateway/serve-acts'
import { served } from '../gateway/served'
import { papersHandlers } from '../nomination/papers/handlers'
import { requireNeededKeys } from '../nomination/retired-keys'
import { noticePaper } from '../publicity/notice-paper'

const keysAreThere = beforeFirst(requireNeededKeys)

export const making = new Map([...served<keyof typeof papersContract>(papersHandlers, papersContract), ...served<keyof typeof noticePaperContract>({ 'publicity.noticePaper': noticePaper }, noticePaperContract)])

/** Makes files for offices, and blank annexes for anyone, alone: it loads the libraries that write Word and Excel, which no other call needs. */
export const main = serveActs(async name => {
  if (name in papersContract) await keysAreThere()
  return making.get(name)
})
