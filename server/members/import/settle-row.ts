import { canonicalJson } from '../../base/canonical.js'
import type { Clock } from '../../base/clock.js'
import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { Member } from '../member.js'
import { saveMember } from '../member.store.js'
import type { WrittenFields } from '../own/written-field.store.js'
import type { Place } from '../place.js'
import { savePlace } from '../place.store.js'
import { mergeRow, isCentred, type Merged, type Known, type Row } from './merge-row.js'
import { takenBehind } from './imported.store.js'
import { keepWritten } from './keep-written.js'
import { freeSlug } from './make-slug.js'
import { recordMember } from '../record-member.js'

export type Result = {
  readonly member?: Member
  readonly verdict: 'entered' | 'updated' | 'unchanged' | 'toPlace' | 'refused'
  readonly isWaiting: boolean
  readonly isCentred: boolean
}
type Settling = {
  readonly known: Known | undefined
  readonly written: WrittenFields
  readonly slug: string
  readonly taken: Set<string>
}

export async function settleRow(
  { tx, clock }: { tx: Tx; clock: Clock },
  row: Row,
  { known, written, slug, taken }: Settling,
): Promise<Result> {
  const merged = mergeRow(row, known)
  if (!merged) return { verdict: 'refused', isWaiting: false, isCentred: false }
  const standing = { isWaiting: merged.place.claimedPoint !== undefined, isCentred: isCentred(merged.place) }
  const now = clock.now()
  const { member, place } = known
    ? await asWritten({ tx, clock }, { row, known, written, merged: onKnown(merged, known, now) })
    : anew(merged, await newSlug(tx, slug, taken), now)
  if (known && isSame(known, { member, place })) return { verdict: 'unchanged', member: known.member, ...standing }
  await saveMember(tx, member)
  await savePlace(tx, place, now)
  await recordMember(tx, now, {
    memberId: member.id,
    ...(known ? { before: [known.place.communeCode] } : { present: [place.communeCode] }),
  })
  return { verdict: standing.isWaiting ? 'toPlace' : known ? 'updated' : 'entered', member, ...standing }
}

function onKnown({ member, place }: Merged, known: Known, now: Instant): Known {
  const { id, slug, status, createdAt } = known.member
  return {
    member: { ...member, id, slug, status, createdAt, updatedAt: now },
    place: { ...place, id: known.place.id, memberId: id, slug: known.place.slug },
  }
}

function anew({ member, place }: Merged, slug: string, now: Instant): Known {
  const id: Id<'Member'> = newId()
  return {
    member: { ...member, id, slug, status: 'shown', createdAt: now, updatedAt: now },
    place: { ...place, id: newId(), memberId: id, slug },
  }
}

/** Other columns have the field's own name. */
const columns = { street: 'address', streetExtra: 'addressExtra' } as const

type Kept = { readonly row: Row; readonly known: Known; readonly written: WrittenFields; readonly merged: Known }

async function asWritten({ tx, clock }: { tx: Tx; clock: Clock }, { row, ...all }: Kept): Promise<Known> {
  const { member, place, kept } = await keepWritten(tx, { ...all, now: clock.now() })
  for (const field of kept) {
    const column = field === 'street' || field === 'streetExtra' ? columns[field] : field
    row.note(column, { reason: 'written-by-member' }, 'noted')
  }
  return { member, place }
}

async function newSlug(tx: Tx, slug: string, taken: Set<string>): Promise<string> {
  const free = taken.has(slug) ? freeSlug(slug, new Set([...taken, ...(await takenBehind(tx, slug))])) : slug
  taken.add(free)
  return free
}

function isSame(known: Known, { member, place }: Known): boolean {
  const sorted = (one: Member) => ({
    ...one,
    updatedAt: undefined,
    does: one.does.toSorted(),
    topics: one.topics.toSorted(),
    labels: one.labels.toSorted(),
  })
  const inOrder = (one: Place) => ({ ...one, languages: one.languages.toSorted(), helps: one.helps.toSorted() })
  return canonicalJson([sorted(known.member), inOrder(known.place)]) === canonicalJson([sorted(member), inOrder(place)])
}
