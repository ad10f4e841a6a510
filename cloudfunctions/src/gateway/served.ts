import type { Endpoint } from '@shared/basics/endpoint'
import type { Contract, EndpointName } from '@shared/contract'
import type { Route } from './dispatch'
import type { Handler } from './handler'

export type Routes = ReadonlyMap<string, Route>

/** Calls with their handlers and their endpoints; one that lacks either does not compile. */
export const served = <Name extends EndpointName>(handlers: { [Each in Name]: Handler<Each> }, contract: Pick<Contract, NoInfer<Name>>): Routes =>
  new Map(Object.entries(handlers).map(([name, handle]) => [name, { endpoint: contract[name as Name] as Endpoint, handle } as Route]))
