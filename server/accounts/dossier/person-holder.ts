import { namesOf } from '../../../widgets/words/fields.js'
import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { MutationContext } from '../../rpc/context.js'

/** Later slices hold these parts of a dossier. The order matters: a request ends before the offer that it is about goes. */
export const dossierParts = [
  'waits',
  'loans',
  'offers',
  'visits',
  'reports',
  'bans',
  'notes',
  'memberships',
  'roles',
  'searches',
  'messages',
] as const
export type DossierPart = (typeof dossierParts)[number]

export const dossierFields = [
  ...(['title', 'kind', 'description', 'category'] as const),
  ...namesOf(offerFields),
  ...(['commune', 'site', 'status'] as const),
  ...(['publishedAt', 'expiresAt', 'startsAt', 'minutes', 'repairer', 'service', 'bikeType', 'address'] as const),
  ...([
    'words',
    'phone',
    'answer',
    'reason',
    'contact',
    'outcome',
    'role',
    'act',
    'member',
    'told',
    'createdAt',
    ...(['fromDay', 'toDay', 'inReturn', 'meeting', 'conditionOut', 'conditionBack', 'thanks'] as const),
    ...(['card', 'teamNote', 'paidCents'] as const),
    ...(['until', 'liftedAt', 'readTo'] as const),
  ] as const),
] as const
export type DossierField = (typeof dossierFields)[number]

/** As stored: a page for people puts it into words. Instants are UTC. */
export type DossierRecord = {
  readonly fields: Readonly<Partial<Record<DossierField, string | number>>>
  readonly photos: readonly { readonly key: string; readonly alt: string }[]
}

/** It must end before a person is erased, and only they can end it. */
export type Hindrance = {
  readonly kind: 'visit' | 'loan' | 'deposit' | 'role'
  readonly title: string
  readonly until?: Instant
}

export type Weight = {
  /** How many are erased; how many stay without a name; how many that are under way are ended first. */
  readonly goes: number
  readonly stays: number
  readonly ends: number
  readonly first: readonly Hindrance[]
}

export type PersonHolder = {
  collect(db: Db, person: Id<'Account'>): Promise<readonly DossierRecord[]>
  weigh(db: Db, person: Id<'Account'>, now: Instant): Promise<Weight>
  /** Ends what whoever has not been here for two years would have had to end first. */
  abandon?(ctx: Pick<MutationContext, 'tx' | 'clock'>, person: Id<'Account'>): Promise<void>
  /** Somebody signs in for the first time: what was kept of their mailbox is about them again. */
  welcome?(
    ctx: Pick<MutationContext, 'tx' | 'clock'>,
    newcomer: { readonly id: Id<'Account'>; readonly email: string },
  ): Promise<void>
  /** Ends what is under way, erases, takes the name off what stays. `nameless`: rows still name the account's id. */
  erase(ctx: Pick<MutationContext, 'tx' | 'clock'>, person: Id<'Account'>): Promise<'gone' | 'nameless'>
}

export type PersonHolders = Readonly<Record<DossierPart, PersonHolder>>
