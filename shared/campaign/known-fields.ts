import type { Charter } from './charter'
import type { FormField } from './form'

/** Fields that the system itself reads: lists, ballots and notices show them, reviewers are reached by them. Every form has them. */
export const knownFields = ['name', 'workUnit', 'trade', 'mobile'] as const

export const fieldsOf = (form: Charter['form']): FormField[] => form.flatMap(group => group.fields)

export const fieldOf = (form: Charter['form'], key: string): FormField | undefined => fieldsOf(form).find(field => field.key === key)
