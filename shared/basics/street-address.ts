/** Words a road or a settlement ends in; a line, a pipe or a railway is none. */
const road = '(?:(?:(?![线电管公铁油回气水网])[\\u4e00-\\u9fa5]){1,6}(?:路|街)|[\\u4e00-\\u9fa5]{1,6}(?:大道|巷|弄|胡同|村|小区|社区|新村|花园|家园|公寓|苑|坊))'
// At most four: without an end, a text of nothing but 区 would be parted in more ways than anybody can wait for.
const region = '(?:[\\u4e00-\\u9fa5]{2,6}(?:省|市|区|县|镇|乡|街道)){0,4}'
const numeral = '[0-9〇零一二三四五六七八九十百]{1,5}'
const gap = '[ 第]?'
/** A machine, a tower or a ship has a number too. */
const house = `${gap}${numeral}(?:[-—]${numeral})*${gap}(?:号(?![杆塔机线炉泵阀船车井桩墩段标坞台])|弄|幢|栋|单元|室)`
const room = `${numeral}${gap}(?:幢|栋|号楼|座|单元)${gap}(?:${numeral}${gap}单元${gap})?${numeral}${gap}(?:室|号房)`
const rest = `(?:${gap}${numeral}${gap}(?:号楼|号|弄|幢|栋|座|单元|楼|室))*`

const address = () => new RegExp(`${region}${road}${house}${rest}|${room}${rest}`, 'g')

/** Whether a text seems to tell where somebody lives: a road or a settlement with a house number, or a room in a building. */
export const looksLikeAddress = (text: string): boolean => address().test(text.normalize('NFKC'))

const cover = (text: string): string => text.replace(address(), '□□□')

/** The text as the public may read it, with what looks like an address covered; all else stays as it was written, where that can be. */
export const coverAddresses = (text: string): string => (looksLikeAddress(cover(text)) ? cover(text.normalize('NFKC')) : cover(text))
