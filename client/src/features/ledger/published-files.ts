import type { PublishedFiles } from '@shared/vote/read-box'

const hexOf = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')

/** The box's published files, as anyone fetches them. H5 alone: a mini-program may fetch from registered hosts only. */
export function publishedFiles(campaignId: string): PublishedFiles {
  const ask = async (name: string) => {
    const answer = await fetch(`${CLOUD_BASE}public/ledger/boxes/${campaignId}/${name}`)
    return answer.ok ? answer : undefined
  }
  return { text: async name => (await ask(name))?.text(), hex: async name => { const bytes = await (await ask(name))?.arrayBuffer(); return bytes && hexOf(bytes) } }
}
