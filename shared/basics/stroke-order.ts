import { strokeTable } from './stroke-table'

// The table weighs 25 KB: for cloud functions, never for the phone.
let places: Map<string, number> | undefined

/** A character's place in 《通用规范汉字表》 by strokes. What stands not in it comes last, by its code. */
const placeOf = (character: string): number => {
  places ??= new Map([...strokeTable].map((one, place) => [one, place]))
  return places.get(character) ?? places.size + (character.codePointAt(0) ?? 0)
}

const compoundSurnames = /^(欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木|东方|申屠|钟离|轩辕|南宫|西门|独孤|澹台|闻人|百里|呼延|淳于|太史|公冶|濮阳|仲孙|鲜于|闾丘|赫连|拓跋)(?=..?$)/

/** 姓 and 名. What is longer than Chinese names are, or written with a dot, has no surname to part. */
function parted(name: string): { surname: string[]; given: string[] } {
  const characters = [...name.replace(/\s/g, '')]
  const length = compoundSurnames.test(characters.join('')) ? 2 : 1
  return { surname: characters.slice(0, length), given: characters.slice(length) }
}

const compare = (one: readonly string[], other: readonly string[]): number => {
  const differing = one.findIndex((character, index) => character !== other[index])
  if (differing < 0) return one.length - other.length
  const against = other[differing]
  return against === undefined ? 1 : placeOf(one[differing] ?? '') - placeOf(against)
}

function compareNames(one: string, other: string): number {
  const [first, second] = [parted(one), parted(other)]
  const isSingle = ({ given }: typeof first) => Number(given.length > 1)
  return compare(first.surname, second.surname) || isSingle(first) - isSingle(second) || compare(first.given, second.given)
}

/**
 * 按姓氏笔画为序, as official lists draw it: fewer strokes first; as many, by 横竖撇点折 of the first stroke, then of the next (GF 3003-1999).
 * Among one surname a given name of one character stands first, then its characters are compared in turn.
 */
export const byStrokes = <Item extends { name: string }>(items: readonly Item[]): Item[] => [...items].sort((one, other) => compareNames(one.name, other.name))
