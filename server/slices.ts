import type { SubjectKind } from '../widgets/words/moderation/subject-kinds.strings.js'
import type { DossierPart, HoldsAccount, PersonHolder, PersonHolders } from './accounts/index.js'
import { accounts } from './accounts/slice.js'
import type { Clock } from './base/clock.js'
import type { TalkOwners } from './conversations/index.js'
import { conversations } from './conversations/slice.js'
import type { Database } from './database/open-database.js'
import type { Declared } from './database/retention.js'
import type { Db } from './database/tables.js'
import type { Wants } from './events/event.store.js'
import type { FollowOptions } from './events/follow.js'
import { events } from './events/slice.js'
import type { Wanting } from './events/wanting.js'
import { groups } from './groups/slice.js'
import { joining } from './joining/slice.js'
import { loans } from './loans/slice.js'
import type { PhotoStorage } from './media/index.js'
import { media } from './media/slice.js'
import { members } from './members/slice.js'
import type { HasActed, Subject, SubjectOwner, SubjectOwners } from './moderation/index.js'
import { moderation } from './moderation/slice.js'
import type { Post } from './notifications/index.js'
import { notifications } from './notifications/slice.js'
import type { Importing, StockFileFolder } from './offers/index.js'
import { offers } from './offers/slice.js'
import { repairs } from './repairs/slice.js'
import type { Room, RoomOwner } from './roles/index.js'
import { roles } from './roles/slice.js'
import type { Command, PlainCommand } from './rpc/command.js'
import type { MutationContext } from './rpc/context.js'
import type { News } from './rpc/news.js'
import { rpc } from './rpc/slice.js'
import { search } from './search/slice.js'
import { sites } from './sites/slice.js'
import { territories } from './territories/slice.js'

/** What a slice brings to the whole. Its `slice.ts` is one of these; a slice that brings nothing has none. */
export type Slice = {
  /** What each column of its tables is, and how long it is kept. */
  readonly privacy?: Declared
  /** What it does when something has happened, by name. Names that end in `-mail` send mails. */
  readonly followers?: Readonly<Record<string, Wanting<FollowerMeans>>>
  /** Whose news its events are, by kind of subject. */
  readonly news?: Readonly<Record<string, News>>
  /** What it does every hour, by name. */
  readonly housekeeping?: Readonly<Record<string, Step | DependentStep>>
  /** What time brings about in it, looked at every twenty seconds, one after the other. */
  readonly time?: readonly ((kept: Kept & Pick<Together, 'owners'>) => Promise<unknown>)[]
  /** Whether it still has something of an account that nobody can sign in to. */
  readonly holdsAccount?: HoldsAccount
  /** Whether something of it shows this photo, by its name without a width, or keeps it. */
  readonly showsPhoto?: Together['showsPhoto']
  /** All photos that it shows or keeps, for backups. A guard checks that no column is forgotten. */
  namesPhotos?(db: Db): Promise<readonly string[]>
  /** What it holds of a person, for the download and the erasure. */
  holds?(endSubject: Together['endSubject']): Readonly<Partial<Record<DossierPart, PersonHolder>>>
  /** Whether a person has done something here that takes others, or time. */
  readonly hasActed?: HasActed
  /** What moderation decides about, by kind. */
  readonly moderates?: Readonly<Partial<Record<SubjectKind, SubjectOwner>>>
  /** What two sides talk about here, by kind. */
  readonly talks?: Partial<TalkOwners>
  /** What an operator may have it do, by name. */
  commands?(owners: SubjectOwners): Readonly<Record<string, Command | PlainCommand>>
  /** What it knows of rooms of the desk. */
  rooms?(owners: SubjectOwners): Readonly<Partial<Record<Room, RoomOwner>>>
}

export type Kept = { readonly database: Database; readonly clock: Clock }
export type KeptWhole = Kept & {
  readonly storage: PhotoStorage
  /** Where lists of objects wait; absent where nobody can send any. */
  readonly folder?: StockFileFolder
  readonly signal?: AbortSignal
}

/** What the folds have put together. */
export type Together = {
  readonly owners: SubjectOwners
  /** What moderation keeps of it goes with it. */
  readonly endSubject: (ctx: Pick<MutationContext, 'tx' | 'clock'>, subject: Subject) => Promise<void>
  readonly holders: PersonHolders
  readonly wants: Wants
  readonly holdsAccount: readonly HoldsAccount[]
  readonly showsPhoto: (db: Db, photo: string) => Promise<boolean>
}

export type FollowerMeans = FollowOptions & Post & Omit<Importing, 'hold'> & Together

/** Returns how many things it has dealt with. */
export type Step = (kept: KeptWhole & Together) => Promise<number>
export type DependentStep = { readonly after: readonly string[]; readonly run: Step }

/** In the order in which they may know one another. */
export const slices: readonly Slice[] = [
  events,
  rpc,
  media,
  territories,
  search,
  sites,
  accounts,
  members,
  roles,
  joining,
  moderation,
  conversations,
  groups,
  offers,
  loans,
  repairs,
  notifications,
]
