/** Every secret a function may need; all come from the environment, none has a default. */
export const secretNames = [
  /** HMAC key that turns a WeChat identity into a person's id. Never rotated. */
  'PERSON_KEY',
  /** `openid` or `unionid`: which identity makes a person in this deployment. No fallback. */
  'PERSON_IDENTITY_KIND',
  /** ID number keys by version, newest first: `2:<hex 32 bytes>,1:<hex 32 bytes>`. */
  'ID_NUMBER_KEYS',
  /** Ed25519 private keys, PKCS#8 DER, base64. */
  'LEDGER_SIGNING_KEY',
  'RECEIPT_SIGNING_KEY',
  /** 32 bytes, hex: seals ballot papers' tickets and ballots' risk tags. */
  'VOTE_SEAL_KEY',
  /** 32 bytes, hex: seals objections, their files and their numbers. Lost, they are never read again. */
  'OBJECTION_SEAL_KEY',
  /** Names the first city officer, and seconds the grant of the second. */
  'FIRST_OFFICER_SECRET',
  /** CloudBase custom login, for officers at a desk. */
  'CUSTOM_LOGIN_KEY_ID',
  'CUSTOM_LOGIN_PRIVATE_KEY',
] as const
export type SecretName = (typeof secretNames)[number]

/** The names that `environment` does not hold. */
export const missingSecrets = (environment: Record<string, string | undefined>): SecretName[] => secretNames.filter(name => !environment[name])

/** Whether ID number keys are written as `secretNames` says: each version once, the newest first. */
export function areIdNumberKeys(text: string): boolean {
  const versions = text.split(',').map(entry => (/^[1-9]\d{0,5}:[0-9a-f]{64}$/i.test(entry) ? Number(entry.split(':')[0]) : NaN))
  return versions.every((version, place) => version < (versions[place - 1] ?? Infinity))
}

/** Stops the start with a sentence that names what is missing or badly written. */
export function requireSecrets() {
  const missing = missingSecrets(process.env)
  if (missing.length > 0) throw new Error(`缺少密钥，无法启动：${missing.join('、')} (missing secrets)`)
  if (!areIdNumberKeys(secret('ID_NUMBER_KEYS'))) throw new Error('密钥 ID_NUMBER_KEYS 写得不对，无法启动：每个是“版本:64 位十六进制”，新的在前，用逗号隔开 (malformed secret)')
}

/** One secret; `requireSecrets` has made sure that it is there. */
export const secret = (name: SecretName): string => process.env[name] as string
