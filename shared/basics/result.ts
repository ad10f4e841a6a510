/** A verdict: either a value, or a refusal named after the rule it protects. Plain data, because it crosses the wire as JSON. */
export type Result<Value, Refusal extends { kind: string }> = { ok: true; value: Value } | { ok: false; error: Refusal }

export const accept = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const refuse = <const Refusal extends { kind: string }>(error: Refusal): { ok: false; error: Refusal } => ({ ok: false, error })
