/** Whoever asks for a key while it is being read waits for the same reading: a rush reads once what has grown old, not once for each call. */
export function readOnce<Value>(read: (key: string, now: number) => Promise<Value>): (key: string, now: number) => Promise<Value> {
  const underWay = new Map<string, Promise<Value>>()
  return (key, now) => {
    const reading = underWay.get(key) ?? read(key, now).finally(() => underWay.delete(key))
    underWay.set(key, reading)
    return reading
  }
}
