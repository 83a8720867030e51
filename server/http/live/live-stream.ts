import type { ServerResponse } from 'node:http'
import type { Cursor } from '../../events/event.store.js'
import type { Listener } from './listener.js'

export const livePath = '/live'

/** So much waits for a slow reader: more than a thousand pieces of news. Then it is closed, and asks again from where it was. */
const mostUnread = 65_536

/** All that may be new, since what was missed is too much to be told. */
export const everything = 'all'

/** What is said to one listener, in the form of server-sent events: that something is new, never what. */
export class LiveStream {
  readonly listener: Listener
  readonly #res: ServerResponse
  #spokenAtMs = performance.now()
  /** What came before they listened is still being told: if it breaks they go on from here. */
  #catchingUpFrom: Cursor | undefined

  constructor(res: ServerResponse, listener: Listener) {
    this.#res = res
    this.listener = listener
  }

  get isOpen(): boolean {
    return !this.#res.writableEnded && !this.#res.destroyed
  }

  /** From where they go on when it breaks. It comes at once: a proxy that holds it back is recognised by that. */
  begin(at: Cursor): void {
    this.#catchingUpFrom = at
    this.#write(`event: begun\nid: ${writeCursor(at)}\ndata:\n\n`)
  }

  caughtUp(): void {
    this.#catchingUpFrom = undefined
  }

  tell(subject: string, { sequence, at }: { readonly sequence: number; readonly at: Cursor }): void {
    this.#write(`id: ${writeCursor(this.#catchingUpFrom ?? at)}\ndata: ${JSON.stringify({ subject, sequence })}\n\n`)
  }

  /** A comment, so that no proxy takes it for idle, and a reader who is gone is found out. */
  beat(everyMs: number): void {
    if (performance.now() - this.#spokenAtMs >= everyMs) this.#write(':\n\n')
  }

  end(): void {
    if (this.isOpen) this.#res.end()
  }

  #write(text: string): void {
    if (!this.isOpen) return
    if (this.#res.writableLength > mostUnread) {
      this.#res.destroy()
      return
    }
    this.#spokenAtMs = performance.now()
    this.#res.write(text)
  }
}

const writeCursor = ({ xid, seq }: Cursor): string => `${xid}.${seq}`

export function readCursor(text: string): Cursor | undefined {
  const [xid, seq] = text.split('.').map(Number)
  return xid === undefined || seq === undefined ? undefined : { xid, seq }
}
