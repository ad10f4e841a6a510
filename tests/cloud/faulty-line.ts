import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of one request: it is carried both ways, lost on its way there, its answer is lost on the way back, or somebody else answers. */
export type Fate = 'carried' | 'request-lost' | 'answer-lost' | { answered: object }
export type Fates = (body: string, path: string) => Fate | Promise<Fate>

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A line to a cloud that can be cut. Lead it to the cloud's address, and decide each request's fate, which may take its time. */
export async function openFaultyLine() {
  let target = ''
  let fates: Fates = () => 'carried'
  const server = createServer(async (request, response) => {
    const [body, place = ''] = [await textOf(request), request.url]
    const fate = await fates(body, place)
    if (fate === 'request-lost') return void request.socket.destroy()
    if (typeof fate === 'object') return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(fate.answered))
    const { authorization = '' } = request.headers
    const answer = await fetch(`${target}${place}`, { method: 'POST', headers: { 'content-type': request.headers['content-type'] ?? '', ...(authorization && { authorization }) }, body })
    const text = await answer.text()
    if (fate === 'answer-lost') return void request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (url: string) => void (target = url),
    decide: (decider: Fates) => void (fates = decider),
    close: () => new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
export type FaultyLine = Awaited<ReturnType<typeof openFaultyLine>>

/** Lines of a wrapped function that reaches the database over this line. */
export const databaseOver = ({ url }: FaultyLine): string => `process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: '${url}/admin' })\n`

/** Whether a request to the database inserts a ballot. */
export function insertsBallot(body: string): boolean {
  const { action, collectionName } = JSON.parse(body) as Record<string, unknown>
  return action === 'database.insertDocument' && collectionName === 'ballots'
}
