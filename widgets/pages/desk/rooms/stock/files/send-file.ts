import { signed } from '../../../../../shared/signed.js'
import { addressOf, Refused, Unreachable } from '../../../../../shared/wire.js'

type Sending = { readonly member: string; readonly place: string; readonly language: string }

type Watching = {
  /** From 0 to 1. */
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
}

const path = '/stock-file'

/** By a request that tells how far it is, which `fetch` does not. The id under which the file is tried. */
export function sendFile(file: File, { member, place, language }: Sending, watching: Watching): Promise<string> {
  const query = new URLSearchParams({ member, name: file.name.slice(0, 100), place, language })
  return signed(undefined, addressOf(path), async (headers) => {
    const answer = await send(`${addressOf(path)}?${query.toString()}`, { headers, file }, watching)
    if (!isAnswer(answer)) throw new Unreachable()
    if ('importId' in answer) return answer.importId
    throw new Refused(answer)
  })
}

type Answer = { readonly importId: string } | ConstructorParameters<typeof Refused>[0]

/** The only check of the shape of this answer. */
function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('importId' in value || 'reason' in value)
}

type Body = { readonly headers: Readonly<Record<string, string>>; readonly file: File }

function send(address: string, { headers, file }: Body, { progress, signal }: Watching): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal.addEventListener('abort', stop)
    request.open('POST', address)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(request.response))
    for (const name of ['error', 'abort', 'timeout'])
      request.addEventListener(name, () => reject(signal.aborted ? new Stopped() : new Unreachable()))
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop))
    request.send(file)
  })
}

/** Ends the sending at the person's wish. */
export class Stopped extends Error {}
