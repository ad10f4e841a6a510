import type { Material, MaterialRule } from './materials'

/** Every single material named anywhere in the rule. */
export const materialsOf = (rule: MaterialRule): Material[] => (rule.kind === 'all' || rule.kind === 'any' ? rule.of.flatMap(materialsOf) : [rule])
