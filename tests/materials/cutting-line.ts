import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CuttingLine {
  /** Where phones find the cloud through this line. */
  url: string
  /** The next upload breaks when this share of it has gone; the line is down from then on. */
  cutAt(share: number): void
  /** The line is up again. */
  mend(): void
  /** What share of each upload got through, in their order. */
  carried: number[]
  close(): Promise<void>
}

/** A line between phones and a cloud, over which everything goes and an upload can be cut in its middle. Addresses in answers lead back over the line. */
export async function cuttingLine(cloud: string): Promise<CuttingLine> {
  const carried: number[] = []
  let share = 1
  let isDown = false
  let url = ''

  const answerBack = (answer: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('end', () => {
      const body = Buffer.concat(parts)
      const isJson = String(answer.headers['content-type']).startsWith('application/json')
      const sent = isJson ? Buffer.from(body.toString().replaceAll(cloud, url)) : body
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': sent.length })
      response.end(sent)
    })
  }

  const carry = (incoming: IncomingMessage, response: ServerResponse) => {
    if (isDown) return incoming.socket.destroy()
    const isUpload = incoming.method === 'PUT'
    const total = Number(incoming.headers['content-length'] ?? 0)
    const limit = isUpload ? Math.floor(total * share) : Infinity
    const onward = ask(`${cloud}${incoming.url}`, { method: incoming.method, headers: { ...incoming.headers, host: new URL(cloud).host } }, answer => answerBack(answer, response))
    onward.on('error', () => incoming.socket.destroy())
    let gone = 0
    if (isUpload) carried.push(0)
    incoming.on('data', (part: Buffer) => {
      const piece = part.subarray(0, Math.max(0, limit - gone))
      gone += piece.length
      onward.write(piece)
      if (isUpload) carried[carried.length - 1] = gone / total
      if (!isUpload || gone < limit || share >= 1) return
      isDown = true
      onward.destroy()
      incoming.socket.destroy()
    })
    incoming.on('end', () => onward.end())
  }

  const server = createServer(carry)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    get url() { return url },
    carried,
    cutAt: part => { share = part },
    mend: () => { share = 1; isDown = false },
    close: () => new Promise(resolve => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}
