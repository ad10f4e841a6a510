import type { Result } from '@shared/basics/result'
import type { CallParsed, CallRefusal, CallValue, EndpointName } from '@shared/contract'
import type { papersContract } from '@shared/nomination/papers-contract'
import type { Caller } from './caller'

export interface Call<Name extends EndpointName> {
  input: CallParsed<Name>
  caller: Caller
  /** The caller's person id. The gateway has made sure of it, but for endpoints open to visitors: '' there. */
  personId: string
  /** Epoch milliseconds, read once at the gateway. */
  now: number
}

export type Handler<Name extends EndpointName> = (call: Call<Name>) => Promise<Result<CallValue<Name>, CallRefusal<Name>>>

/** The slices of the contract: what stands before the dot. */
export type SliceName = EndpointName extends infer Name ? (Name extends `${infer Slice}.${string}` ? Slice : never) : never

type Named<Slice extends string> = Extract<EndpointName, `${Slice}.${string}`>

/** Every endpoint of a slice with its handler; a missing one does not compile. What other functions than `api` serve is theirs. */
export type Handlers<Slice extends SliceName> = { [Name in Exclude<Named<Slice>, 'vote.cast' | 'nomination.fileArrived' | 'objection.fileArrived' | 'objection.openFile' | 'publicity.noticePaper' | keyof typeof papersContract>]: Handler<Name> }
