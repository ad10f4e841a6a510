import type { As } from '../cloud/local-campaign'
import { callAtWechatDoor } from '../cloud/official-account'
import { sensibleInput, type Known, type Schema } from './sensible-input'

export interface Answered {
  caller: string
  name: string
  answer: { ok: boolean; value?: unknown; error?: { kind: string; path?: string } }
}

export interface Walk {
  url: string
  /** By what they are called in a report. */
  callers: Record<string, As>
  known: Known
  /** Endpoints to leave out, each for a reason that its caller gives. */
  except?: readonly string[]
}

/** Every endpoint of the running contract, called by everybody in the order of the contract. */
export async function walkContract({ url, callers, known, except = [] }: Walk): Promise<Answered[]> {
  const endpoints = (await (await fetch(`${url}/local/contract`)).json()) as { name: string; input: Schema }[]
  const answers: Answered[] = []
  for (const { name, input } of endpoints.filter(one => !except.includes(one.name))) {
    for (const [caller, as] of Object.entries(callers)) {
      const said = sensibleInput(input, { ...known, requestId: `walk-${name.replace('.', '-')}` }) as object
      answers.push({ caller, name, answer: await callAtWechatDoor<Answered['answer']>(url, as, { name, input: said }) })
    }
  }
  return answers
}
