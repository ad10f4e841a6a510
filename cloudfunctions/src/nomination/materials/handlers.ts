import { arrangeMaterials, removeMaterial } from './change-materials'
import { listMaterials } from './list-materials'
import { judgeMaterial, receiveMedium, registerMedium } from './media-on-the-way'
import { placeAttachment, placeMaterial } from './place-material'

/** What the `api` serves of the materials; files that arrive are looked at by the function `arrival`. */
export const materialHandlers = {
  'nomination.materials': listMaterials,
  'nomination.placeMaterial': placeMaterial,
  'nomination.placeAttachment': placeAttachment,
  'nomination.removeMaterial': removeMaterial,
  'nomination.arrangeMaterials': arrangeMaterials,
  'nomination.registerMedium': registerMedium,
  'nomination.receiveMedium': receiveMedium,
  'nomination.judgeMaterial': judgeMaterial,
}
