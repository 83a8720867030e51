import { linkMarksOf, presentSessions } from '../../accounts/index.js'
import type { Clock } from '../../base/clock.js'
import { Refusal } from '../../base/refusal.js'
import type { TalkOwners } from '../../conversations/index.js'
import type { Database } from '../../database/open-database.js'
import type { CoopEvent } from '../../events/event.js'
import type { Services } from '../../rpc/context.js'
import { untilOf } from '../../rpc/derived-secret.js'
import { readMark } from '../../rpc/marked-secret.js'
import type { News, NewsOf } from '../../rpc/news.js'
import { isLinked, type LinkedListener, type Listener } from './listener.js'

export type HearingParts = Pick<Services, 'allow' | 'hmac' | 'refuseEnded'> & {
  readonly database: Database
  readonly clock: Clock
  readonly newsOf: NewsOf
  readonly talks: TalkOwners
}

type Told = { readonly id: string; readonly isSeen: boolean }

/** What each listener may still be told. */
export class Hearing {
  readonly #parts: HearingParts

  constructor(parts: HearingParts) {
    this.#parts = parts
  }

  /** Whether what they proved still holds: their session and, of a member's staff, their role; or their link. */
  async lasts(listener: Listener): Promise<boolean> {
    const { allow, clock, database, hmac, newsOf, refuseEnded, talks } = this.#parts
    if (isLinked(listener)) {
      const { kind, ...link } = listener.link
      return unlessRefused(talks[kind].linked(database.reader, { clock, hmac }, link))
    }
    const { actor, call, member } = listener
    if (!(await unlessRefused(refuseEnded(database.reader, call)))) return false
    return (
      member === undefined ||
      some([...newsOf.values()], ({ work: may }) =>
        unlessRefused(allow(database.reader, actor, { may, subject: { member } })),
      )
    )
  }

  /** Of those who last. */
  async hears(listener: Listener, news: News, { id, isSeen }: Told): Promise<boolean> {
    // A link that lasts opens this very thing, with its words.
    if (isLinked(listener)) return true
    const { allow, database } = this.#parts
    const { actor, member } = listener
    // Where words are not read, who has read some is not told either.
    if (isSeen && member === undefined && !(await news.readsWords(database.reader, actor, id))) return false
    return unlessRefused(
      member === undefined
        ? news.mayRead(database.reader, actor, id)
        : allow(database.reader, actor, { may: news.work, subject: { member } }),
    )
  }

  /** Of many who listen, those whose session or link has not ended: two questions, whatever their number. */
  async present(listeners: readonly Listener[]): Promise<ReadonlySet<Listener>> {
    const { clock, database } = this.#parts
    const now = clock.now()
    const linked = listeners.filter(isLinked)
    const sessions = listeners.flatMap((each) => (isLinked(each) ? [] : each.sessionId))
    const [present, marks] = await Promise.all([
      sessions.length === 0 ? new Set() : presentSessions(database.reader, sessions, now),
      linked.length === 0
        ? new Map()
        : linkMarksOf(
            database.reader,
            linked.flatMap(({ account }) => account ?? []),
          ),
    ])
    const found = new Set<Listener>()
    for (const listener of listeners)
      if (isLinked(listener) ? await this.#isOpen(listener, marks) : present.has(listener.sessionId))
        found.add(listener)
    return found
  }

  async #isOpen(listener: LinkedListener, marks: ReadonlyMap<string, string>): Promise<boolean> {
    const { keyed, mark } = readMark(listener.link.secret)
    if (listener.account !== undefined && marks.get(listener.account) !== mark) return false
    const until = untilOf(keyed)
    // A secret without a date may look like one with a date.
    return until === undefined || until > this.#parts.clock.now() || this.lasts(listener)
  }

  /** Who may hear less after this event. */
  mayEnd(listener: Listener, event: CoopEvent): boolean {
    const [account, site] = isLinked(listener)
      ? [listener.account, undefined]
      : [listener.actor.by, listener.actor.within]
    return (
      ('person' in event && event.person === account) ||
      ('siteId' in event && site !== undefined && event.siteId === site)
    )
  }
}

async function unlessRefused(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function some<T>(all: readonly T[], holds: (each: T) => Promise<boolean>): Promise<boolean> {
  for (const each of all) if (await holds(each)) return true
  return false
}
