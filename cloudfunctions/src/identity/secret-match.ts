import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { secret } from '../platform/secrets'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether this is the deploy-time secret; takes as long for any wrong one. */
export const isDeploySecret = (given: string): boolean => timingSafeEqual(digest(given), digest(secret('FIRST_OFFICER_SECRET')))

/** Keyed hash of something that was handed out, in hex: who reads the database cannot use it. */
export const keyedHash = (purpose: string, text: string): string => createHmac('sha256', secret('PERSON_KEY')).update(`${purpose}\n${text}`).digest('hex')
