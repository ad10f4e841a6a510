import { papersContract } from '@shared/nomination/papers-contract'
import { serve } from '../gateway/serve'
import { served } from '../gateway/served'
import { papersHandlers } from '../nomination/papers/handlers'

export const making = served<keyof typeof papersContract>(papersHandlers, papersContract)

/** Makes files for offices, and blank annexes for anyone, alone: it loads the libraries that write Word and Excel, which no other call needs. */
export const main = serve(async name => making.get(name))
