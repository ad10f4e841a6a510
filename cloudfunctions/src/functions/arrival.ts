import { materialsContract } from '@shared/nomination/materials-contract'
import { custodyContract } from '@shared/objection/custody-contract'
import { serveActs } from '../gateway/serve-acts'
import { served } from '../gateway/served'
import { fileArrived } from '../nomination/materials/file-arrived'
import { fileArrived as sealedFileArrived } from '../objection/file-arrived'
import { openFile } from '../objection/open-file'

export const arriving = new Map([
  ...served<'nomination.fileArrived'>({ 'nomination.fileArrived': fileArrived }, materialsContract),
  ...served<'objection.fileArrived' | 'objection.openFile'>({ 'objection.fileArrived': sealedFileArrived, 'objection.openFile': openFile }, custodyContract),
])

/** Looks at files that arrived, alone: it takes long and much memory, and loads what no other call needs. */
export const main = serveActs(async name => arriving.get(name))
