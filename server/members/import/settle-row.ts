import { canonicalJson } from '../../base/canonical.js'
import type { Clock } from '../../base/clock.js'
import { newId, type Id } from '../../base/id.js'
import type { Tx } from '../../database/tables.js'
import type { Member } from '../member.js'
import { saveMember } from '../member.store.js'
import { savePlace } from '../place.store.js'
import { believeRow, isCentred, type Believed, type Known, type Row } from './believe-row.js'
import { takenBehind } from './imported.store.js'
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
  readonly slug: string
  readonly taken: Set<string>
}

export async function settleRow(
  { tx, clock }: { tx: Tx; clock: Clock },
  row: Row,
  { known, slug, taken }: Settling,
): Promise<Result> {
  const believed = believeRow(row, known)
  if (!believed) return { verdict: 'refused', isWaiting: false, isCentred: false }
  const standing = { isWaiting: believed.place.claimedPoint !== undefined, isCentred: isCentred(believed.place) }
  const now = clock.now()
  const member: Member = known
    ? { ...believed.member, ...keptOf(known.member), updatedAt: now }
    : {
        ...believed.member,
        id: newId(),
        slug: await newSlug(tx, slug, taken),
        status: 'shown',
        createdAt: now,
        updatedAt: now,
      }
  if (known && isSame(known, { member, place: believed.place }))
    return { verdict: 'unchanged', member: known.member, ...standing }
  await saveMember(tx, member)
  const placeId: Id<'Place'> = known?.place.id ?? newId()
  await savePlace(
    tx,
    { ...believed.place, id: placeId, memberId: member.id, slug: known?.place.slug ?? member.slug },
    now,
  )
  await recordMember(tx, now, {
    memberId: member.id,
    ...(known ? { before: [known.place.communeCode] } : { present: [believed.place.communeCode] }),
  })
  return { verdict: standing.isWaiting ? 'toPlace' : known ? 'updated' : 'entered', member, ...standing }
}

const keptOf = ({ id, slug, status, createdAt }: Member) => ({ id, slug, status, createdAt })

async function newSlug(tx: Tx, slug: string, taken: Set<string>): Promise<string> {
  const free = taken.has(slug) ? freeSlug(slug, new Set([...taken, ...(await takenBehind(tx, slug))])) : slug
  taken.add(free)
  return free
}

function isSame(known: Known, { member, place }: { member: Member; place: Believed['place'] }): boolean {
  const { id: _, memberId: _member, slug: _slug, ...house } = known.place
  const sorted = (one: Member) => ({
    ...one,
    updatedAt: undefined,
    does: one.does.toSorted(),
    topics: one.topics.toSorted(),
    labels: one.labels.toSorted(),
  })
  const inOrder = (one: Believed['place']) => ({
    ...one,
    languages: one.languages.toSorted(),
    helps: one.helps.toSorted(),
  })
  return canonicalJson([sorted(known.member), inOrder(house)]) === canonicalJson([sorted(member), inOrder(place)])
}
