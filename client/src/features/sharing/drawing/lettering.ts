import { wrap } from './wrap'

const faces = {
  serif: '"Songti SC", STSong, "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
  sans: '-apple-system, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
}

/** How words are written. */
export interface Hand {
  face: keyof typeof faces
  points: number
  weight?: 400 | 600 | 700
  ink: string
  align?: 'left' | 'center' | 'right'
}

type Ctx = CanvasRenderingContext2D

const take = (ctx: Ctx, { face, points, weight = 400, ink, align = 'left' }: Hand) => {
  ctx.font = `${weight} ${points}px ${faces[face]}`
  ctx.fillStyle = ink
  ctx.textAlign = align
  ctx.textBaseline = 'alphabetic'
}

/** An opening quotation mark as wide as a character hangs into the margin, so that the words stand in line. */
const hanging = (ctx: Ctx, { points, align = 'left' }: Hand, line: string) => align === 'left' && line.startsWith('“') && ctx.measureText('“').width > 0.8 * points ? points * 0.5 : 0

/** Lines of words below each other, the first with its foot at `y`; answers where the next one would stand. */
export function write(ctx: Ctx, hand: Hand, words: readonly string[], { x, y, leading }: { x: number; y: number; leading: number }): number {
  take(ctx, hand)
  words.forEach((line, index) => ctx.fillText(line, x - hanging(ctx, hand, line), y + index * leading))
  return y + words.length * leading
}

/** Words on as many lines as they take, at most `most`. */
export function writeWrapped(ctx: Ctx, hand: Hand, words: string, place: { x: number; y: number; leading: number; width: number; most: number }): number {
  take(ctx, hand)
  return write(ctx, hand, wrap(line => ctx.measureText(line).width, words, place.width, place.most), place)
}

/** One character below the other, `x` their middle, made smaller where they would not fit into `height`. */
export function writeDown(ctx: Ctx, hand: Hand, words: string, { x, y, height, spacing }: { x: number; y: number; height: number; spacing: number }) {
  const characters = [...words]
  const points = Math.min(hand.points, height / (characters.length * spacing))
  take(ctx, { ...hand, points, align: 'center' })
  characters.forEach((character, index) => ctx.fillText(character, x, y + points * (0.88 + index * spacing)))
}
