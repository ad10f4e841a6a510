import type { GatewayRefusal } from '@shared/basics/endpoint'
import type { CallRefusal, EndpointName } from '@shared/contract'

/** Nothing came back: no network, or none in time. What was asked may still have happened; a retry with the same request id is safe. */
export interface Offline {
  kind: 'offline'
}

/** Why any call may fail, whatever it asked. */
export type CommonFailure = GatewayRefusal | Offline

/** Why this call may fail. */
export type FailureOf<Name extends EndpointName> = Extract<CallRefusal<Name>, { kind: string }> | CommonFailure
