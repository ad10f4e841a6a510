import type { ArtName } from '@shared/basics/trade-art'

export { artOfTrade, arts, type ArtName } from '@shared/basics/trade-art'

/** Where a drawing lies: beside the H5 page, or in public cloud storage for the mini-program. */
export const artUrl = (name: ArtName): string => `${PUBLIC_FILES}art/${name}.svg`
