import type { CallRefusal } from '../functions/call-outcome'
import type { LocalFunctions } from '../functions/local-functions'
import { parseObject } from '../http/request-body'

const codes: Record<CallRefusal, string> = {
  'unknown-function': 'FUNCTION_NOT_FOUND',
  'function-failed': 'FUNCTIONS_EXECUTE_FAIL',
  'function-timeout': 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  'answer-too-large': 'FUNCTIONS_RESPONSE_TOO_LARGE',
}

/** `functions.invokeFunction`: a call by a function or a script, without any person's identity. */
export async function invokeFunction(functions: LocalFunctions, { function_name: name, request_data: data }: Record<string, unknown>) {
  const event = data ? parseObject(String(data)) : ({ ok: true, value: {} } as const)
  if (!event.ok) return { code: 'INVALID_PARAM', message: 'request_data is not a JSON object' }
  const outcome = await functions.call(String(name), event.value, { from: 'server' })
  if (outcome.ok) return { data: { response_data: outcome.json } }
  return { code: codes[outcome.kind], message: outcome.message ?? `${String(name)}: ${outcome.kind}` }
}
