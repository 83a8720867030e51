import type { Context } from '../../../rpc/context.js'
import type { Allowed } from '../../../rpc/actor.js'
import { countWaiting, getWorkshop, workshopsOf } from '../workshop.store.js'
import { findVisits, type VisitHead } from './find-visits.js'
import { visitRow } from './visit-row.js'
import type { VisitList, VisitsInput } from './visits.wire.js'
import { visitsById } from './workshop-visit.store.js'

const pageSize = 50

export async function listVisits(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, cursor, ...narrowed }: VisitsInput,
): Promise<VisitList> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const found = await findVisits(db, workshop, { narrowed, now })
  const at = cursor === undefined ? 0 : found.findIndex((head) => cursorOf(head) === cursor) + 1
  const page = found.slice(at, at + pageSize)
  const visits = await visitsById(
    db,
    page.map(({ id }) => id),
  )
  const last = page.at(-1)
  return {
    workshop: { slug: workshop.repairer.slug, place: workshop.place, zone: workshop.zone },
    workshops: await workshopsOf(db, workshop.memberId),
    waits: await countWaiting(db, allowed.subject, now),
    count: found.length,
    ...(last && found.length > at + pageSize && { cursor: cursorOf(last) }),
    items: page.flatMap(({ id }) => {
      const visit = visits.get(id)
      return visit ? [visitRow(visit, now)] : []
    }),
  }
}

const cursorOf = ({ id }: VisitHead): string => id
