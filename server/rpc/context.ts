import type { Clock } from '../base/clock.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Logger } from '../base/logger.js'
import type { Point } from '../base/point.js'
import type { Database } from '../database/open-database.js'
import type { Db, Tx } from '../database/tables.js'
import type { Notice } from '../events/notice.js'
import type { AccountHolder, Actor, Allowed, Subject, Work } from './actor.js'
import type { Area, PublicCache } from './public-cache.js'

/** Whether a page of this origin may act for this site. Plugged in by the application; `sites` knows. */
export type DeclaredOrigin = (db: Db, site: string, origin: string) => Promise<boolean>

/** Who speaks in a signed call. */
export type Speaker = {
  readonly accountId: Id<'Account'>
  readonly sessionId: Id<'Session'>
  /** The site that the call names, where it names one. */
  readonly siteId?: Id<'Site'>
  /** From a partner's page: the only site of whose things it may know. Absent on our own, where it is the whole account. */
  readonly within?: Id<'Site'>
}

/** What a signed call brings: `Authorization: DPoP …`, `DPoP: …`, and the method and path it was sent by (RFC 9449). */
export type Signature = {
  readonly method: string
  readonly authorization: string | undefined
  readonly proof: string | undefined
  readonly path: string
}

/** What a proof has shown to be true. `spent` is kept in the transaction of an act, so that the proof is good for one. */
export type Proven = { readonly speaker: Speaker; readonly spent: string }

/**
 * Says who speaks, or refuses: `signed-out`, `proof-refused`. Plugged in by the application; `accounts` knows. The session
 * must be of that origin and, from a partner's page, of the site that the call names.
 */
export type KnowSpeaker = (
  db: Db,
  call: { readonly signature: Signature; readonly origin: string | undefined; readonly site: string | undefined },
) => Promise<Proven>

/** Whoever speaks, as the one who acts, for themselves. Plugged in by the application; `roles` knows. */
export type ActFor = (speaker: Speaker) => Actor<AccountHolder>

/** What somebody wants to do in a role, and for whom. */
export type Wanted<What extends Work> = { readonly may: What; readonly subject: Subject }

/** Says that they may, by a role that they have now, or refuses: `role-missing`. Plugged in by the application; `roles` knows. */
export type Allow = <What extends Work>(
  db: Db,
  actor: Actor<AccountHolder>,
  wanted: Wanted<What>,
) => Promise<Allowed<What>>

/** What somebody types of an address, with the current commune and the postcode that it is looked for in. */
export type AddressQuestion = { readonly text: string; readonly communeCode?: string; readonly postcode?: string }

/** `partCode`: the part of the commune that kept its name, where the geocoder tells. */
export type FoundAddress = {
  readonly text: string
  readonly communeCode: string
  readonly partCode?: string
  readonly postcode?: string
  readonly point: Point
}

/** Addresses while they are typed, best first; undefined when nobody can tell now. Plugged in by the application. */
export type Addresses = {
  find(question: AddressQuestion): Promise<readonly FoundAddress[] | undefined>
  /** What this process has been told already: asks nobody, so a verb may want to know. */
  kept(question: AddressQuestion): readonly FoundAddress[] | undefined
}

/** What the map lies on. Plugged in by the application: `http/tiles` knows. */
export type Basemap = {
  /** Path of its pictures, with `{z}`, `{x}` and `{y}`, and of those for dark pages where it has some. */
  readonly path: string
  readonly darkPath?: string
  readonly attribution: string
  readonly maxZoom: number
  /** The simple one that we draw ourselves. */
  readonly isDrawn: boolean
}

/** What a process has for all its calls. */
export type Services = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly cache: PublicCache
  /** Without a slash at the end. */
  readonly publicUrl: string
  /** Whom our mails are from, as a mail program shows it. */
  readonly sender: string
  readonly isOwnOrigin: (origin: string) => boolean
  readonly isDeclaredOrigin: DeclaredOrigin
  readonly knowSpeaker: KnowSpeaker
  readonly actFor: ActFor
  readonly allow: Allow
  /** Refuses a proof that an act has been done with already, or another than `act` refused. In the act's transaction. */
  readonly spendProof: (tx: Tx, spent: string, act?: string) => Promise<void>
  /** After an act was refused: its proof is good for no other. */
  readonly tieProof: (tx: Tx, spent: string, act: string) => Promise<void>
  /**
   * Keyed hash, 192 bits in base64url, of what a mail carries to prove that it was received: the secrets of links and the
   * digits of codes are made of it, so nothing of them is stored.
   */
  readonly hmac: (text: string) => string
  /** Keyed hash of whoever asks: limits need to tell people apart, not to know them. */
  readonly hashOf: (text: string) => string
  readonly addresses: Addresses
  readonly basemap: Basemap
  /** After a commit: drops the kept answers that show it, wakes those who follow it. */
  readonly onCommitted: (notices: readonly Notice[]) => void
}

/** What came with one HTTP request. */
export type RequestContext = {
  readonly requestId: string
  /** Address of the visitor, IPv6 cut to its /64. */
  readonly address: string
  readonly origin: string | undefined
  readonly idempotencyKey: string | undefined
  readonly signature: Signature
  /** The browser asks past every cache: somebody has just acted. */
  readonly fresh: boolean
}

/** How the answer to this request may be kept, told by the procedures of the batch as they end. */
export type Shelf = { staleSeconds: number; until: Instant; isPublic: boolean }

export type Context = Services & RequestContext & { readonly db: Db; readonly shelf: Shelf }

/** What a public query adds, by which it tells how long its answer is true. */
export type QueryContext = Context & {
  /** When it stops being true by itself. */
  keepUntil(moment: Instant): void
  /** Only what happens in these areas, all of them together, changes it. Whoever does not say so shows the whole of its topics. */
  within(...areas: readonly Area[]): void
}

/** What a question uses that pages ask as well, of whose answers nothing is kept here. */
export type Asking = Pick<QueryContext, 'db' | 'clock' | 'keepUntil'> & Partial<Pick<QueryContext, 'within'>>

/**
 * What a verb is given: the transaction opened at the door, and no other way to the database. A second connection taken
 * inside would wait for ever once as many acts as there are connections do the same.
 */
export type MutationContext = Omit<Context, 'db' | 'database'> & { readonly tx: Tx }
