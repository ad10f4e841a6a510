const most = 40

/** One part of a file's name as every machine and storage can keep it: letters, digits, Chinese. */
export const namePart = (text: string): string => [...text.normalize('NFC').replace(/[^\p{L}\p{N}（）·-]/gu, '')].slice(0, most).join('') || '未命名'

export const paperName = (ending: string, ...parts: string[]): string => `${parts.map(namePart).join('-')}.${ending}`
