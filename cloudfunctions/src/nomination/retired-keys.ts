import { command, type Collection } from '../platform/collection'
import { liveVersions, type SealedIdNumber } from './id-number-vault'
import { nominationDrafts, nominations, nominationVersions } from './store'

interface Sealed {
  _id: string
  idNumber: SealedIdNumber | null
}

/** Ranges of versions between the live ones, ends left out: as a rule they are empty, and the index says so at once. */
function retiredRanges(): object[] {
  const live = [...liveVersions()].sort((one, other) => one - other)
  const between = live.map((version, place) => [live[place - 1] ?? 0, version] as const).filter(([from, to]) => to - from > 1)
  return [...between.map(([from, to]) => command.gt(from).and(command.lt(to))), command.gt(live[live.length - 1] ?? 0)]
}

/** How many documents lie under a key that is gone. */
async function lostUnderRetiredKeys(): Promise<number> {
  const asked = [nominations, nominationDrafts, nominationVersions].flatMap(from => retiredRanges().map(range => (from as Collection<Sealed>).count({ 'idNumber.version': range })))
  return (await Promise.all(asked)).reduce((sum, count) => sum + count, 0)
}

/** Stops with a sentence where a key was taken away that is still needed. */
export async function requireNeededKeys(): Promise<void> {
  const lost = await lostUnderRetiredKeys()
  if (lost > 0) throw new Error(`ID_NUMBER_KEYS 缺少旧密钥，无法启动：还有 ${lost} 份材料的身份证号码要用它，请把旧密钥加回去，等换密钥完成再撤 (a retired key is still needed)`)
}
