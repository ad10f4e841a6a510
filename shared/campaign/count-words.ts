// Ideographs of the basic plane and its extension A, radicals, kana, bopomofo, CJK punctuation, full-width forms; and the
// general punctuation that Chinese type sets full width: dashes, quotes, ellipsis, middle dot.
const wide = '\\u00b7\\u2010-\\u2027\\u2030-\\u205e\\u2e80-\\u2fff\\u3001-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef'
// Rarer ideographs (as in 𠮷) are pairs of code units, written out for phones that do not know the `u` flag.
const pair = '[\\ud800-\\udbff][\\udc00-\\udfff]'
const counted = new RegExp(`${pair}|[${wide}]|[^\\s${wide}\\ud800-\\udfff]+`, 'g')

/**
 * 字数, as Word and WPS count it and offices mean it: each Chinese character and each Chinese punctuation mark is one;
 * a run of Latin letters, digits and half-width marks between spaces or Chinese characters is one (`5.2MPa`, `CNC`); white space is none.
 */
export const countWords = (text: string): number => (text.match(counted) ?? []).length
