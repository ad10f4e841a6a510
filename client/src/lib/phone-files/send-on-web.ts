import type { UploadPlace } from '@shared/nomination/materials-contract'
import type { Chosen } from './chosen'
import type { OnProgress, Sending, SendOutcome } from './sending'

const isTaken = (status: number) => status >= 200 && status < 300

/** PUTs the file to its place: `fetch` could not tell how much has gone. */
export function sendOnWeb({ url, headers }: UploadPlace, { source }: Chosen, onProgress: OnProgress): Sending {
  const request = new XMLHttpRequest()
  const outcome = new Promise<SendOutcome>(resolve => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor(loaded / total * 100) : 0)
    request.onload = () => resolve(isTaken(request.status) ? 'sent' : 'turned-away')
    request.onerror = () => resolve('cut')
    request.ontimeout = () => resolve('cut')
    request.onabort = () => resolve('given-up')
  })
  request.open('PUT', url)
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.send(source as Blob)
  return { outcome, giveUp: () => request.abort() }
}
