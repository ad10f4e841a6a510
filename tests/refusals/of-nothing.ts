import { contract, type EndpointName } from '../../shared/contract'
import { sensibleInput, type Schema } from '../privacy/sensible-input'
import { type Provocation, type Provocations } from './scene'

const named = { 'no-such-nomination': 'nominationId', 'no-such-campaign': 'campaignId' } as const
type Kind = keyof typeof named
export const isOfNothing = (kind: string): kind is Kind => kind in named

/** Asks, as somebody whom the call lets in, for what is not there. */
const askFor = (name: EndpointName, kind: Kind): Provocation => async ({ main }) => {
  const endpoints = (await (await fetch(`${main.url}/local/contract`)).json()) as { name: string; input: Schema }[]
  const input = endpoints.find(one => one.name === name)?.input ?? {}
  const { roles } = contract[name] as { roles: readonly string[] }
  const caller = roles.includes('countyOfficer') ? main.county.officer : main.city
  return main.call(caller, name, sensibleInput(input, { campaignId: main.campaignId, unitId: null, recommenderId: main.county.id, requestId: 'nothing-there', [named[kind]]: 'nowhere' }) as never)
}

/** Of every call about nominations: a nomination, or a campaign, that is not there. */
export const ofNothing: Provocations = Object.fromEntries(
  (Object.keys(contract) as EndpointName[]).filter(name => /^(nomination|inbox|review)\./.test(name))
    .flatMap(name => (contract[name].refusals as readonly string[]).filter(isOfNothing).map(kind => [`${name} ${kind}`, askFor(name, kind)])),
)
