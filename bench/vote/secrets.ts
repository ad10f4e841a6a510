import { secretsFrom } from '../../dev/secrets'

/** The demo's kind of deployment: one person on the mini-program and in the official account has one unionid. */
export const secrets = { ...secretsFrom('bench'), PERSON_IDENTITY_KIND: 'unionid' }
