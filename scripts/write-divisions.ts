/**
 * Writes `client/public/divisions.json` from the kept package @vant/area-data (MIT): counties with their codes of GB/T 2260 and their
 * full names. Run it after the package was renewed: `npx tsx scripts/write-divisions.ts`.
 */
import { writeFileSync } from 'node:fs'
import { areaList } from '@vant/area-data'

const { province_list: provinces, city_list: cities, county_list: counties } = areaList

/** 71 to 79 are not the standard's: statistics give them to development zones, which are no divisions. */
const isZone = (code: string, name: string) => /^7[1-9]$/.test(code.slice(4)) || /(开发区|高新区|高新技术.*区|产业园区|管理区|示范区)$/.test(name)
/** Provinces without cities between, and counties under no city, are named without the level that only the code has. */
const isEmptyLevel = (name: string, province: string) => name === province || name === '县' || name.includes('直辖')

const nameOf = (code: string, county: string): string => {
  const province = provinces[`${code.slice(0, 2)}0000`] ?? ''
  const city = cities[`${code.slice(0, 4)}00`] ?? ''
  return [province, isEmptyLevel(city, province) ? '' : city, county].filter(Boolean).join('')
}

/** 东莞、中山、儋州、嘉峪关: cities without counties; what the package lists under them are towns with codes of its own. */
const withoutCounties = ['4419', '4420', '4604', '6202']
const isTown = (code: string) => withoutCounties.includes(code.slice(0, 4))

const ofCounties = Object.entries(counties).filter(([code, name]) => !isZone(code, name) && !isTown(code)).map(([code, name]) => [code, nameOf(code, name)])
const ofCities = withoutCounties.map(prefix => [`${prefix}00`, nameOf(`${prefix}00`, '')])
const lines = [...ofCounties, ...ofCities]
writeFileSync('client/public/divisions.json', JSON.stringify(Object.fromEntries(lines)))
console.log(`${lines.length} divisions`)
