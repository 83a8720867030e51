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

type DeclaredOrigin = (db: Db, site: string, origin: string) => Promise<boolean>

type Speaker = {
  readonly accountId: Id<'Account'>
  readonly sessionId: Id<'Session'>
  readonly siteId?: Id<'Site'>
  readonly within?: Id<'Site'>
  readonly deskOf?: Id<'Member'>
  /** When a code last showed that the person reads their mails. */
  readonly provenAt: Instant
}

/** Without a session who acts by the link of a mail. */
export type HeldSpeaker = Pick<Speaker, 'accountId'> & Partial<Pick<Speaker, 'sessionId'>>

/** `Authorization: DPoP …`, `DPoP: …`, and the method and path of the request (RFC 9449). */
export type Signature = {
  readonly method: string
  readonly authorization: string | undefined
  readonly proof: string | undefined
  readonly path: string
}

/** `spent` is stored in the transaction of an act, so that a proof serves one act only. */
export type Proven = { readonly speaker: Speaker; readonly spent: string }

/** Refuses with `signed-out` or `proof-refused`: the session must be of this origin and, for a partner, its site. */
export type Authenticate = (db: Db, call: SignedCall) => Promise<Proven>

export type SignedCall = {
  readonly signature: Signature
  readonly origin: string | undefined
  readonly site: string | undefined
}

type ActFor = (speaker: Speaker) => Actor<AccountHolder>

export type Wanted<What extends Work> = { readonly may: What; readonly subject: Subject }

/** Refuses with `role-missing` unless a present role allows it. */
export type Allow = <What extends Work>(
  db: Db,
  actor: Actor<AccountHolder>,
  wanted: Wanted<What>,
) => Promise<Allowed<What>>

/** The thing that an act of staff was about, under the title that it had then. */
export type About = {
  readonly kind: string
  readonly id: string
  readonly title: string
  /** The person whom the title names: it goes when they are erased. */
  readonly person?: Id<'Account'>
}

type StaffAct = { readonly name: string; readonly about: readonly About[]; readonly now: Instant }

/** Writes down what somebody did by a role, in the transaction of the act. */
export type NoteStaffAct = (tx: Tx, by: Allowed<Work>, act: StaffAct) => Promise<void>

export type AddressQuestion = { readonly text: string; readonly communeCode?: string; readonly postcode?: string }

/** `partCode`: the former commune within the commune, where the geocoder gives it. */
export type FoundAddress = {
  readonly text: string
  readonly communeCode: string
  readonly partCode?: string
  readonly postcode?: string
  readonly point: Point
}

/** Best first; undefined when no geocoder answers. */
export type Addresses = {
  find(question: AddressQuestion): Promise<readonly FoundAddress[] | undefined>
  /** From memory only, so a verb may call it inside a transaction. */
  kept(question: AddressQuestion): readonly FoundAddress[] | undefined
}

export type Basemap = {
  /** Paths with `{z}`, `{x}` and `{y}`. */
  readonly path: string
  readonly darkPath?: string
  readonly namesPath?: string
  readonly attribution: string
  readonly maxZoom: number
  /** Drawn by this server rather than relayed. */
  readonly isDrawn: boolean
}

export type Services = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly cache: PublicCache
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly sender: string
  readonly isOwnOrigin: (origin: string) => boolean
  readonly isDeclaredOrigin: DeclaredOrigin
  readonly authenticate: Authenticate
  /** Refuses as `authenticate` would, for a call whose proof was read and which goes on. */
  readonly refuseEnded: (db: Db, call: SignedCall) => Promise<void>
  readonly actFor: ActFor
  readonly allow: Allow
  readonly noteStaffAct: NoteStaffAct
  /** Refuses a proof that was spent on an act, or tied to another than `act`. In the act's transaction. */
  readonly spendProof: (tx: Tx, spent: string, act?: string) => Promise<void>
  /** In the act's transaction: refuses whose session ended or who was erased meanwhile, and until its end nobody erases them. */
  readonly holdSpeaker: (tx: Tx, who: HeldSpeaker) => Promise<void>
  /** After an act was refused: its proof serves only to repeat that act. */
  readonly tieProof: (tx: Tx, spent: string, act: string) => Promise<void>
  /** Secrets of mailed links and digits of codes are derived from it, so they are not stored. */
  readonly hmac: (text: string) => string
  /** Keyed hash of a visitor, for limits: people are told apart without being known. */
  readonly hashOf: (text: string) => string
  readonly addresses: Addresses
  readonly basemap: Basemap
  /** Folded words that found nothing on a site, or nothing but others of their kind, to be counted. Plugged in by the application; `search` knows. */
  readonly noteMissed: (words: readonly string[], site: Id<'Site'>, isKindFound: boolean) => void
  readonly onCommitted: (notices: readonly Notice[]) => void
}

export type RequestContext = {
  readonly requestId: string
  /** IPv6 cut to its /64. */
  readonly address: string
  readonly origin: string | undefined
  readonly idempotencyKey: string | undefined
  /** Read when a session opens, and stored as two words only. */
  readonly userAgent: string | undefined
  readonly signature: Signature
  /** Bypasses every cache, because the visitor has just acted. */
  readonly fresh: boolean
}

/** How the response may be cached; set by each procedure of the batch as it ends. */
export type Shelf = { staleSeconds: number; until: Instant; isPublic: boolean }

export type Context = Services & RequestContext & { readonly db: Db; readonly shelf: Shelf }

export type QueryContext = Context & {
  keepUntil(moment: Instant): void
  /** Without this call, an event anywhere drops the answer. */
  within(...areas: readonly Area[]): void
  /** To be done each time this answer is given, by us or out of what is kept. */
  eachTime(work: () => void): void
}

/** Pages run queries too, without caching the result here: they need only this. */
export type Asking = Pick<QueryContext, 'db' | 'clock' | 'keepUntil'> &
  Partial<Pick<QueryContext, 'within' | 'eachTime' | 'noteMissed'>>

/**
 * Has the transaction of the door and no other connection: a second one taken inside would deadlock once as many acts
 * as there are connections do the same.
 */
export type MutationContext = Omit<Context, 'db' | 'database'> & { readonly tx: Tx }

/** An act by a role is written down with the thing that it was about. */
export type StaffContext = MutationContext & { about(thing: About): void }
