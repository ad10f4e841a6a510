import type { Endpoint, GatewayRefusal } from '../../../shared/basics/endpoint'
import * as z from '../../../shared/basics/z'

type Described = Pick<Endpoint, 'roles' | 'refusals' | 'servedBy' | 'perMinute'> & { readonly input: z.ZodMiniType }

/** Endpoint by name, as `shared/contract.ts` exports it. */
export type Contract = Readonly<Record<string, Described>>

const gatewayRefusals: readonly GatewayRefusal['kind'][] = ['unknown-endpoint', 'sign-in-needed', 'not-permitted', 'malformed', 'too-many-requests', 'too-large', 'unavailable']

/** Which deployed function serves an endpoint. A name that no contract knows goes to `api`, which refuses it. */
export type ServedBy = (endpointName: string) => string

export const servedByContract = (contract: Contract): ServedBy => name => (Object.hasOwn(contract, name) ? contract[name]?.servedBy : undefined) ?? 'api'

/** The contract as data: for anyone who writes a client, a load or a fuzzer without reading our code. */
export const describeContract = (contract: Contract) =>
  Object.entries(contract).map(([name, { roles, input, refusals, servedBy, perMinute }]) => ({
    name,
    roles,
    servedBy,
    perMinute,
    refusals: [...refusals, ...gatewayRefusals],
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
  }))
