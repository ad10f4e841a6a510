/** Whether there is time for one more step of a long job: a function is stopped at its time limit, wherever it stands. */
export type HasTime = () => boolean

/** Time from now on, in real milliseconds. */
export function timeFor(ms: number): HasTime {
  const started = performance.now()
  return () => performance.now() - started < ms
}
