import { callAtHttpDoor, callAtWechatDoor, signedInFollower } from '../cloud/official-account'

/** Somebody whom WeChat knows by one unionid and two openids: in the mini-program, and as a follower signed in on H5. */
export interface Racer {
  openid: string
  unionid: string
  token: string
}

export const racers = (url: string, count: number): Promise<Racer[]> =>
  Promise.all(Array.from({ length: count }, async (_, number) => {
    const unionid = `unionid-racer-${number}`
    return { openid: `openid-racer-${number}`, unionid, token: await signedInFollower(url, { openid: `openid-follower-${number}`, unionid }) }
  }))

export interface Race {
  url: string
  voters: Racer[]
  triesEach: number
  /** The call's name at WeChat's door, its function's at the HTTP door. */
  name: string
  functionName: string
  input: (voter: number, attempt: number) => object
}

/** Everybody tries at once, by turns through WeChat's door and the official account's. Gives the answers by voter and attempt. */
export const raceToVote = <Answer>({ url, voters, triesEach, name, functionName, input }: Race): Promise<Answer[][]> =>
  Promise.all(voters.map(({ openid, unionid, token }, voter) => Promise.all(Array.from({ length: triesEach }, (_, attempt) => {
    const call = { name, input: input(voter, attempt) }
    return attempt % 2 === 0 ? callAtWechatDoor<Answer>(url, { openid, unionid }, call) : callAtHttpDoor<Answer>(url, functionName, token, call)
  }))))
