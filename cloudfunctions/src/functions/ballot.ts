import { serve } from '../gateway/serve'
import { cast } from '../vote/cast'

/** Casting alone, so that a rush of votes starves nobody. */
export const main = serve<'vote.cast'>({ 'vote.cast': cast })
