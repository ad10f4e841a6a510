import type { CanvasNode, PickedFile } from '../runtime/host'
import type { MiniProgram } from '../runtime/mini-program'

const pointsOf = (font: string) => Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 10)

/** A canvas without a dot: it remembers the words that are written on it, and they are its file. Every character is as wide as its size. */
export class WordCanvas implements CanvasNode {
  width = 300
  height = 150
  readonly words: string[] = []

  constructor(private readonly program: MiniProgram) {}

  getContext() {
    this.words.length = 0
    const context = { font: '', fillRect: () => {}, drawImage: () => {}, scale: () => {}, fillText: (words: string) => void this.words.push(words), measureText: (words: string) => ({ width: [...words].length * pointsOf(context.font) }) }
    return context
  }

  /** Every picture is there while there is a network. */
  createImage() {
    const later = this.program.timers.globals.setTimeout as typeof setTimeout
    const { surroundings } = this.program
    return {
      width: 800, height: 1000, onload: () => {}, onerror: () => {},
      set src(_address: string) { later(() => surroundings.online ? this.onload() : this.onerror(), 0) },
    }
  }

  file(): PickedFile {
    return { name: 'canvas.jpg', type: 'image/jpeg', bytes: new TextEncoder().encode(this.words.join('\n')) }
  }
}
