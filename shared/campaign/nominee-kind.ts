/** 参评对象: a person, or a collective such as a team or a workshop. */
export const nomineeKinds = ['person', 'collective'] as const
export type NomineeKind = (typeof nomineeKinds)[number]
