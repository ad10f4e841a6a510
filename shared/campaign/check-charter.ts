import { accept, refuse, type Result } from '../basics/result'
import { choiceRules } from './charter-rules/choice'
import { formRules } from './charter-rules/form'
import { objectionRules } from './charter-rules/objections'
import { publicityRules } from './charter-rules/publicity'
import { sourceRules } from './charter-rules/sources'
import { stageRules } from './charter-rules/stages'
import { charter as schema, type Charter } from './charter'
import { pathOf } from './charter-path'
import type { CharterFault } from './contract'

const rules = [...stageRules, ...formRules, ...choiceRules, ...objectionRules, ...publicityRules, ...sourceRules]

/** Decides whether `input` is a charter that a campaign can run under. Shape first: the rules across values speak only of a charter whose shape holds. */
export const checkCharter = (input: unknown): Result<Charter, { kind: 'bad-charter'; faults: CharterFault[] }> => {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'bad-charter', faults: parsed.error.issues.map(({ path, message }) => ({ path: pathOf(input, path), sentence: `${message}。` })) })
  const faults = rules.flatMap(rule => rule(parsed.data))
  return faults.length === 0 ? accept(parsed.data) : refuse({ kind: 'bad-charter', faults })
}
