import type { JsonDoor } from './cloudbase/doors/local-doors'
import { demoOf, forgetHalfDemo, readDemo } from './kept-demo'
import { callsTo } from './scenario/calls'
import { othersAct } from './scenario/others'
import { whoIsWho } from './scenario/who-is-who'
import { serve, type Served } from './serve'

/** Starts on this folder and port (0 is any), plays the demo where there is none yet, and gives what is running. Throws StartRefused. */
export async function startDemo(folder: string, port: number, tell: (line: string) => void) {
  forgetHalfDemo(folder)
  const scenario = () => {
    const demo = readDemo(folder)
    return demo && whoIsWho(demo)
  }
  const others: JsonDoor = async ({ campaignId }) => {
    const demo = readDemo(folder)
    return demo ? { said: await othersAct(callsTo(served.url), demo, String(campaignId)) } : { said: '示例数据还没有准备好。' }
  }
  const served: Served = await serve(folder, port, { scenario, extras: { '/local/others': others } })
  const demo = await demoOf(folder, served, tell)
  return { served, demo }
}
