/** 手机号: eleven digits of the mainland's numbering plan, with nothing before or between them. */
export const isMobileNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)
