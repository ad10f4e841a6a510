/** 行政区划: the code of GB/T 2260 and the name it had when it was chosen, `331002 浙江省台州市椒江区`: codes come and go, and the name stays readable. */
export const isDivision = (answer: string): boolean => /^\d{6} \S{2,40}$/.test(answer)

export const divisionAnswer = (code: string, name: string): string => `${code} ${name}`

/** The name alone. */
export const sayDivision = (answer: string): string => answer.slice(answer.indexOf(' ') + 1)
