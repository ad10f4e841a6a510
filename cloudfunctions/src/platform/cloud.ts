import tcb from '@cloudbase/node-sdk'
import { secret } from './secrets'

const customLogin = () => ({ private_key_id: secret('CUSTOM_LOGIN_KEY_ID'), private_key: secret('CUSTOM_LOGIN_PRIVATE_KEY').replace(/\\n/g, '\n'), env_id: process.env.TCB_ENV ?? '' })

/** The environment this function is deployed in. */
export const cloud = tcb.init({ env: process.env.TCB_ENV ?? tcb.SYMBOL_CURRENT_ENV, credentials: process.env.CUSTOM_LOGIN_KEY_ID ? customLogin() : undefined } as never)
