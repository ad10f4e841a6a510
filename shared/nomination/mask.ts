/** 3326**********0010: enough to tell two people of one name apart, nothing of the birth. */
export const maskIdNumber = (idNumber: string): string => `${idNumber.slice(0, 4)}${'*'.repeat(10)}${idNumber.slice(14).toUpperCase()}`

/** Whether `text` is what `maskIdNumber` makes. A masked number in an answer stands for the sealed one. */
export const isMaskedIdNumber = (text: string): boolean => /^\d{4}\*{10}\d{3}[\dX]$/.test(text)

/** 叶*兰, 丁*; a masked name never contains the whole name, so a name of one character is hidden altogether. */
export const maskName = (name: string): string => {
  const characters = Array.from(name.trim())
  const [first = ''] = characters
  if (characters.length < 2) return '*'
  return characters.length === 2 ? `${first}*` : `${first}${'*'.repeat(characters.length - 2)}${characters[characters.length - 1]}`
}
