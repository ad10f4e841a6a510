import { voteContract } from '@shared/vote/contract'
import { serve } from '../gateway/serve'
import { served } from '../gateway/served'
import { cast } from '../vote/cast'

export const casting = served<'vote.cast'>({ 'vote.cast': cast }, voteContract)

/** Casting alone, so that a rush of votes starves nobody. */
export const main = serve(async name => casting.get(name))
