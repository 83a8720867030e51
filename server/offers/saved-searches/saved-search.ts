import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Sought } from './saved-search.wire.js'

export type SavedSearch = {
  readonly id: Id<'SavedSearch'>
  readonly accountId: Id<'Account'>
  readonly site: { readonly id: Id<'Site'>; readonly slug: string; readonly name: string }
  readonly sought: Sought
  readonly seen: readonly string[]
  readonly createdAt: Instant
}

/** A site looks at an offer within three days, so one that shows now may be as old. */
const recentDays = 5

export const isRecent = ({ publishedAt }: { readonly publishedAt: string }, now: Instant): boolean =>
  publishedAt > addDays(now, -recentDays)

export const nextOf = (now: Instant): Instant => addDays(now, 1)
