import { utf8ToBytes } from '@noble/hashes/utils.js'
import nacl from 'tweetnacl'
import { bytesOfBase64 } from '../../shared/ledger/checkpoint'
import type { PublishedBox } from '../../shared/vote/ballot-box'
import { verifyBox } from '../../shared/vote/verify-box'
import { chosenBox } from './chosen-box'
import { keptIn, sayKept } from './kept-things'
import { element, verdictOf } from './show-verdict'

const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind
const [chosen, kept, verdict] = [byId('chosen'), byId('kept'), byId('verdict')]
const button = byId<HTMLButtonElement>('verify')
const pasted = byId<HTMLTextAreaElement>('pasted')

let box: PublishedBox | null = null
let keptTexts: string[] = []

// Browsers know Ed25519 only of late, and not every one opens a file as a secure page.
function isSignedText(text: string, signature: string, publicKey: string): boolean {
  try {
    return nacl.sign.detached.verify(utf8ToBytes(text), bytesOfBase64(signature), bytesOfBase64(publicKey))
  } catch {
    return false
  }
}

async function choose(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  verdict.replaceChildren()
  chosen.textContent = '正在读…'
  box = await chosenBox(files).catch((error: Error) => {
    chosen.textContent = error.message
    return null
  })
  if (box) chosen.textContent = `${box.file.title}：${box.leaves.length} 张选票，${box.checkpoints.length} 个封存点。`
  button.disabled = !box
  button.textContent = box ? '开始核对' : '先选票箱'
}

const everythingKept = () => keptIn([...keptTexts, pasted.value])

function found(published: PublishedBox): HTMLElement[] {
  const { receipts, known, keptKeys } = everythingKept()
  return verdictOf(published, verifyBox(published, { isSignedText, receipts, known, keptKeys }))
}

/** Files that were damaged may lack what every box has: that is said, and nothing is claimed. */
function verifyNow(): void {
  try {
    if (box) verdict.replaceChildren(...found(box))
  } catch (error) {
    verdict.replaceChildren(element('div', 'verdict is-stop', '✗ 没有核对成'), element('p', 'meta', `文件里缺了该有的内容，可能没有存完整：${(error as Error).message}`))
  }
}

const filesOf = (event: Event) => [...((event.target as HTMLInputElement).files ?? [])]

for (const id of ['one-file', 'folder']) byId(id).addEventListener('change', event => void choose(filesOf(event)))
byId('kept-files').addEventListener('change', async event => {
  keptTexts = await Promise.all(filesOf(event).map(file => file.text()))
  kept.textContent = sayKept(everythingKept())
})
pasted.addEventListener('input', () => { kept.textContent = sayKept(everythingKept()) })
button.addEventListener('click', () => {
  verdict.replaceChildren(element('p', 'meta', '正在算…'))
  // Lets the words be drawn before the hashes keep the page busy.
  setTimeout(verifyNow, 30)
})
