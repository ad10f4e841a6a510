/** Why a function gave no value. The server and its other calls go on. */
export type CallRefusal = 'unknown-function' | 'function-failed' | 'function-timeout' | 'answer-too-large'

/** `json` is the function's value, already serialised in its process. */
export type CallOutcome = { ok: true; json: string } | { ok: false; kind: CallRefusal; message?: string }

/** The most that a function may return: CloudBase's limit for a call. */
export const maxAnswerBytes = 1024 * 1024
