/** Anything that could be an ID number (15 or 17 digits and a check character) or a Chinese phone number, spaced or not. */
const patterns = [/\d{17}[\dXx]/, /(?<!\d)\d{15}(?!\d)/, /(?<!\d)1[3-9]\d{9}(?!\d)/, /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/]

const joined = (text: string) => text.normalize('NFKC').replace(/(?<=[\dXx])[\s\-—·.]+(?=[\dXx])/g, '')

/** A publicity list never carries an ID or phone number: `requirements.md` of every notice's publicity; checked again before display. */
export const looksLikePersonalNumber = (text: string): boolean => [text, joined(text)].some(form => patterns.some(pattern => pattern.test(form)))
