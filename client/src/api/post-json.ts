/** Milliseconds after which an answer is no longer waited for. */
const patience = 15_000

const tooLate = () => new Promise<never>((_, fail) => setTimeout(fail, patience))

/**
 * Posts JSON to CloudBase's HTTP door, `path` relative to where H5 finds it. Null when nothing came back in time;
 * the body is null when it was no JSON.
 */
export async function postJson(path: string, body: unknown, token?: string | null): Promise<{ status: number; body: unknown } | null> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  try {
    const response = await Promise.race([fetch(CLOUD_BASE + path, { method: 'POST', headers, body: JSON.stringify(body) }), tooLate()])
    return { status: response.status, body: await response.json().catch(() => null) }
  } catch {
    return null
  }
}
