import type { Material, MaterialRule } from './materials'

/** Every single material named anywhere in the rule. */
export const materialsOf = (rule: MaterialRule): Material[] => (rule.kind === 'all' || rule.kind === 'any' ? rule.of.flatMap(materialsOf) : [rule])

/** Whether photographs or a video may be handed in. */
export const asksForPictures = (rule: MaterialRule): boolean => materialsOf(rule).some(({ kind }) => kind === 'photos' || kind === 'video')
