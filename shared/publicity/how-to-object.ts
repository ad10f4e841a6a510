/** 如何反映: what every notice says, whoever issues it; then what the office adds. */
export const howToObject = (added: string): string =>
  `以单位名义反映的，须加盖单位公章；以个人名义反映的，须署真实姓名；均须写明联系地址和电话。反映的情况应当客观真实，写明事实和线索，不得捏造、诬告。受理部门对反映人和反映的内容严格保密。${added.trim()}`
