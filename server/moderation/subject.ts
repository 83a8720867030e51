import type { Localized } from '../base/language.js'
import type { Expression } from 'kysely'
import type { KindNouns } from '../../widgets/words/moderation/subject-kinds.strings.js'
import type { OfferFieldsShown } from '../../widgets/words/offers/offer.fields.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import type { Context, MutationContext } from '../rpc/context.js'

/** A thing that is reported, hidden and shown again. No foreign key leads to it: its slice comes later. */
export type Subject = { readonly kind: string; readonly id: string }

export type SubjectGiver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

/** Moderation must know this of a subject, and a moderator reads it. */
export type ToldSubject = {
  /** The people it belongs to: the one who gives, or all between whom it stands. */
  readonly sides: readonly SubjectGiver[]
  /** Where it was published: this site decides for everywhere. */
  readonly home: Id<'Site'> | null
  readonly title: string
  readonly text: string
  /** In mails. */
  readonly called: KindNouns
  /** Nobody will see it again, whatever is decided. */
  readonly isOver: boolean
  /** It was said: nobody can be asked to change it. */
  readonly isSaid?: boolean
  /** Until when its site looks at it before it is shown; absent when it waits for nobody. */
  readonly lookBy?: Instant
  /** Since when it waits for that. */
  readonly waitsSince?: Instant
  /** From when the network looks, where its site has not. */
  readonly networkFrom?: Instant
  /** Another one after each change. */
  readonly version: number
}

/** The same, told to one of them. */
export type ToldSide = ToldSubject & { readonly giver: SubjectGiver }

export const sidesOf = (told: ToldSubject): readonly ToldSide[] => told.sides.map((giver) => ({ ...told, giver }))

/** The only person who may be kept from publishing for it. Between several sides nothing says which one. */
export const onlyPersonOf = ({ sides }: Pick<ToldSubject, 'sides'>): Id<'Account'> | undefined => {
  const [side] = sides
  return sides.length === 1 && side && 'accountId' in side ? side.accountId : undefined
}

/** A picture at addresses that who looks may open, whether or not everybody may. */
type SubjectPicture = {
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly sizes: { width: number; path: string }[]
}

/** A row in a moderator's list. */
export type SubjectCard = {
  /** In the words of its slice; its kind, where absent. */
  readonly sort?: string
  readonly pictogram: string
  readonly commune: string
  readonly giver: string
  readonly byMember: boolean
  readonly picture?: SubjectPicture
}

/** As people see it, or would. */
type ShownSubject = SubjectCard &
  Omit<OfferFieldsShown, 'condition'> & {
    readonly title: string
    readonly text: string
    readonly category?: Localized
    readonly pictures: SubjectPicture[]
    readonly condition?: string
    readonly giverSince?: Instant
    /** In the words of its slice. */
    readonly state: string
    readonly publishedAt: Instant
    /** Absent where it stays until somebody ends it. */
    readonly expiresAt?: Instant
    /** Path of its page, while everybody sees it. */
    readonly page?: string
  }

type Showing = Pick<Context, 'db' | 'clock' | 'hmac'>

type SeenAt = { readonly site: Id<'Site'>; readonly now: Instant }

/** The slice that owns a kind of subjects lends this to moderation. */
export type SubjectOwner = {
  /** These, without those that are gone. */
  tell(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ToldSubject>>
  /** The same of one, and nobody else decides about it meanwhile. */
  lock(tx: Tx, id: string): Promise<ToldSubject | undefined>
  /** For a statement: all that are not over, each with its home. */
  standing(db: Db): Expression<{ id: string; home: Id<'Site'> | null }>
  readonly show: {
    cards(showing: Showing, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectCard>>
    whole(showing: Showing, id: string): Promise<ShownSubject | undefined>
  }
  /** After it was hidden or shown, so that lists follow. */
  changed(ctx: Pick<MutationContext, 'tx' | 'clock'>, id: string): Promise<void>
  /** Absent where only those see it whom it is between. */
  readonly public?: PublicSubjects
  /** Absent where nobody looks at it before it is shown. */
  readonly looks?: SubjectLooks
}

type PublicSubjects = {
  /** Refuses what the public of that site does not see. */
  refuseUnseen(db: Db, id: string, at: SeenAt): Promise<void>
  /** Whether the lists of that site have it: what is seen at an address need not be of its territory. */
  isListedAt(db: Db, id: string, at: SeenAt): Promise<boolean>
  /** All of the kind that this giver has. */
  ofGiver(db: Db, giver: SubjectGiver): Promise<readonly string[]>
}

type SubjectLooks = {
  /** For a statement: those that wait to be looked at. */
  standing(db: Db): Expression<{ id: string; home: Id<'Site'> | null; since: Instant }>
  /** The longest waiting first. */
  waiting(db: Db, most: number): Promise<readonly string[]>
  /** It has been looked at, and is shown. */
  pass(ctx: Pick<MutationContext, 'tx' | 'clock'>, id: string): Promise<void>
  /** Its look is undone: it waits again, and is hidden meanwhile. */
  again(ctx: Pick<MutationContext, 'tx' | 'clock'>, id: string): Promise<void>
}

/** By kind. */
export type SubjectOwners = ReadonlyMap<string, SubjectOwner>

/** As events name it. */
export const factsOf = ({ kind, id }: Subject) => ({ subjectKind: kind, subjectId: id })

/** Refuses a kind that nobody owns. */
export function ownerOf(owners: SubjectOwners, kind: string): SubjectOwner {
  const owner = owners.get(kind)
  if (!owner) throw new Refusal('subject-gone')
  return owner
}

export const tellOne = async (db: Db, owner: SubjectOwner, id: string): Promise<ToldSubject | undefined> =>
  (await owner.tell(db, [id])).get(id)

export const subjectKey = ({ kind, id }: Subject): string => `${kind}:${id}`
