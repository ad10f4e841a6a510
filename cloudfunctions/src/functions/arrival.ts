import { materialsContract } from '@shared/nomination/materials-contract'
import { serve } from '../gateway/serve'
import { served } from '../gateway/served'
import { fileArrived } from '../nomination/materials/file-arrived'

export const arriving = served<'nomination.fileArrived'>({ 'nomination.fileArrived': fileArrived }, materialsContract)

/** Looks at files that arrived, alone: it takes long and much memory, and loads what no other call needs. */
export const main = serve(async name => arriving.get(name))
