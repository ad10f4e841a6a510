/** `BENCH_SCALE=0.01` tries a bench at a hundredth of its size. Its figures then mean nothing. */
const scale = Number(process.env.BENCH_SCALE ?? 1)

export const scaled = (size: number, least = 1): number => Math.max(least, Math.round(size * scale))

/** Also prints what one round saw, with `BENCH_ROUNDS=1`. */
export function showRound(seen: object): void {
  if (process.env.BENCH_ROUNDS) process.stderr.write(`${JSON.stringify(seen)}\n`)
}
