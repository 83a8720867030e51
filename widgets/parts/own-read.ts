import type { ReactiveControllerHost } from 'lit'
import { RemoteRead } from '../shared/remote-read.js'
import { sessionAt, type Session } from '../shared/session-store.js'
import { Refused } from '../shared/wire.js'

type Host = ReactiveControllerHost & { readonly isConnected: boolean }

type Parts<Own> = {
  /** Without a site, of the person's whole account. */
  readonly site: () => string | undefined
  readonly read: () => Promise<Own>
  readonly answered?: (own: Own) => void
  /** Their session is over; without it that has failed as anything may. */
  readonly ended?: () => void
  readonly failed: (cause: unknown) => void
}

type Answer<Own> = { readonly token: string; readonly own: Own }

/** Reads what belongs to the person who has signed in: for each session anew, and never shown to another one. */
export class OwnRead<Own> {
  answeredAt = 0
  readonly #host: Host
  readonly #site: () => string | undefined
  readonly #read: RemoteRead<readonly [token: string], Answer<Own>>
  #token = ''
  #session: Session | undefined

  constructor(host: Host, { site, read, answered, ended, failed }: Parts<Own>) {
    this.#host = host
    this.#site = site
    this.#read = new RemoteRead<readonly [token: string], Answer<Own>>(host, {
      args: () => (this.#token ? [this.#token] : []),
      read: async ([token]) => ({ token, own: await read() }),
      answered: ({ own }) => {
        this.answeredAt = Date.now()
        answered?.(own)
      },
      failed(cause) {
        if (ended && cause instanceof Refused && cause.reason === 'signed-out') ended()
        else failed(cause)
      },
    })
  }

  /** Whether somebody is known, as of the last `checkSession`. */
  get isKnown(): boolean {
    return this.#token !== ''
  }

  /** What a page of ours is told that shows a part of it: there they sign in to see all. */
  get ledWith(): Readonly<Record<string, string>> {
    const { email, site } = this.#session ?? {}
    return email === undefined || site === undefined ? {} : { email }
  }

  get own(): Own | undefined {
    const { answer } = this.#read
    return answer?.token === this.#token ? answer.own : undefined
  }

  /** Nothing is known of it yet. */
  get isAwaited(): boolean {
    return this.isKnown && this.own === undefined && !this.#read.error
  }

  /** Why it could not be read, where nothing is shown of it. */
  get error(): unknown {
    return this.own === undefined ? this.#read.error : undefined
  }

  /** Asks who is there now; true if it is another than before, for whom it is then read. */
  async checkSession(): Promise<boolean> {
    this.#session = await sessionAt(this.#site())
    const { token = '' } = this.#session ?? {}
    const isOther = token !== this.#token
    this.#token = token
    this.#host.requestUpdate()
    return isOther
  }

  /** Reads it again, for who is there now. `isNews`: after what is being read for what they have done. */
  async anew(isNews?: boolean): Promise<void> {
    if (isNews) await this.#read.settled
    if (!(await this.checkSession())) await this.again()
  }

  async again(): Promise<void> {
    if (this.isKnown) await this.#read.ask()
  }

  /** The person has left. */
  forget(): void {
    this.#token = ''
    this.#session = undefined
    this.#host.requestUpdate()
  }
}
