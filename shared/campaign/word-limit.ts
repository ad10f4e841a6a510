import { enum as oneOf, int, number, positive, strictObject, type infer as Infer } from '../basics/z'

/** `max` is a hard end (1500字内), `about` a band (500字左右), `target` a mark to write towards (2000字). Only `max` refuses. */
export const wordLimit = strictObject({ kind: oneOf(['max', 'about', 'target']), characters: number().check(int(), positive()) })
export type WordLimit = Infer<typeof wordLimit>
