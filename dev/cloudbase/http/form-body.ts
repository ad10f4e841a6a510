/** A form with files, parsed; undefined when it is not one. `contentType` carries the boundary. */
export const parseForm = (body: Uint8Array<ArrayBufferLike>, contentType: string): Promise<FormData | undefined> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData().catch(() => undefined)
