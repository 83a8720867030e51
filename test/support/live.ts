import type { Reason } from '../../server/api.js'
import { addMs } from '../../server/base/instant.js'
import { eventTypes, type EventType } from '../../server/events/event.js'
import { eventsAfter } from '../../server/events/event.store.js'
import type { InputOf } from '../../widgets/shared/wire.js'
import type { Person, ServerAddress } from './session.js'
import { site as lomme } from './accounts/signing-in.js'
import type { TestServer } from './test-server.js'
import { until } from './until.js'

type Follows = { readonly site?: string; readonly member?: string; readonly since?: string }

type News = { readonly subject: string; readonly sequence: number }

/** What one listener was told. */
export class Listening implements AsyncDisposable {
  readonly status: number
  readonly headers: Headers
  readonly news: News[] = []
  /** From where they go on. */
  last = ''
  text = ''
  isOver = false
  readonly #leaving: AbortController

  constructor({ status, headers, body }: Response, leaving: AbortController) {
    this.status = status
    this.headers = headers
    this.#leaving = leaving
    void this.#read(body)
  }

  get subjects(): readonly string[] {
    return this.news.map(({ subject }) => subject)
  }

  hears(subject: string, times = 1): Promise<readonly string[]> {
    return until(
      () => this.subjects,
      (heard) => heard.filter((each) => each === subject).length >= times,
    )
  }

  ended(): Promise<boolean> {
    return until(() => this.isOver, Boolean)
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#leaving.abort()
    return Promise.resolve()
  }

  async #read(body: Response['body']): Promise<void> {
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const bytes of body ?? []) {
        const text = decoder.decode(bytes, { stream: true })
        this.text += text
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) this.#take(block)
      }
    } catch {
      // Left, or cut.
    }
    this.isOver = true
  }

  #take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1).trim()]),
    )
    this.last = fields.get('id') ?? this.last
    const said = fields.get('data')
    if (said) this.news.push(JSON.parse(said) as News)
  }
}

export async function askLive(
  house: Pick<ServerAddress, 'url'>,
  person: Person,
  { body, headers = {} }: { readonly body: string; readonly headers?: Record<string, string> },
): Promise<Listening> {
  const leaving = new AbortController()
  const res = await fetch(`${house.url}/live`, {
    method: 'POST',
    body,
    signal: leaving.signal,
    headers: { 'content-type': 'application/json', ...(await person.headers('/live')), ...headers },
  })
  return new Listening(res, leaving)
}

/** Listens from now on. */
export async function listen(
  house: Pick<ServerAddress, 'url'>,
  person: Person,
  { site = lomme, ...more }: Follows = {},
): Promise<Listening> {
  const listening = await askLive(house, person, { body: JSON.stringify({ site, ...more }) })
  if (listening.status === 200) await until(() => listening.last, Boolean)
  return listening
}

/** By the link of a mail, from now on. */
export async function listenByLink(
  house: Pick<ServerAddress, 'url'>,
  page: Person,
  { site, ...link }: InputOf<'talks.openLink'>,
): Promise<Listening> {
  const listening = await askLive(house, page, { body: JSON.stringify({ site, link }) })
  if (listening.status === 200) await until(() => listening.last, Boolean)
  return listening
}

/** Why nothing is told. */
export async function refusedLive(listening: Listening): Promise<Reason | undefined> {
  await listening.ended()
  return (JSON.parse(listening.text) as { reason?: Reason }).reason
}

/** On PostgreSQL a transaction that others have open holds back what may be read: it would be told as new, later. */
export const areRead = ({ services: { database } }: TestServer, types: readonly EventType[] = eventTypes) =>
  until(
    () => eventsAfter(database.reader, { xid: 0, seq: 0 }, { types, limit: 500, hasWaited: true }),
    ({ isWaiting }) => !isWaiting,
  )

export async function aMinutePasses(server: TestServer): Promise<void> {
  await areRead(server)
  server.clock.set(addMs(server.clock.now(), 60_000))
}
