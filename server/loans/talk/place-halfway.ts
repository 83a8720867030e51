import { weekdayNames } from '../../../widgets/words/weekdays.js'
import { weekdayOf } from '../../base/local-days.js'
import { Refusal } from '../../base/refusal.js'
import { searchMembers } from '../../members/index.js'
import type { Context } from '../../rpc/context.js'
import type { Point } from '../../base/point.js'
import type { Db } from '../../database/tables.js'
import { getCentre } from '../../territories/index.js'
import { isAtPlace } from '../loan.js'
import type { LoanPage } from '../loan.wire.js'
import type { LoanSheet } from '../sheet/loan-sheet.store.js'

/** Where anybody may come in. */
const welcoming = ['third-place', 'social-centre'] as const

/** The place nearest to the middle between their communes that is open on the day on which two people meet who may not know each other. */
export async function placeHalfway(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { loan, site, taker }: LoanSheet,
): Promise<LoanPage['halfway']> {
  if (loan.status !== 'agreed' || isAtPlace(loan)) return undefined
  const weekday = loan.period && weekdayNames[weekdayOf(loan.period.from) - 1]
  try {
    const { items } = await searchMembers(
      { db, clock, keepUntil: () => undefined },
      {
        site: site.slug,
        kind: [...welcoming],
        order: 'distance',
        ...(await middleOf(db, [loan.communeCode, taker.communeCode ?? loan.communeCode])),
        ...(weekday && { open: weekday }),
      },
    )
    const found = items.find(({ commune, latitude }) => commune !== undefined && latitude !== undefined)
    if (!found) return undefined
    const { slug, name, commune = '', onDay } = found
    return {
      name,
      commune,
      page: `/s/${site.slug}/carte/${slug}`,
      hours: onDay?.ranges.map(({ from, to }) => ({ from, to })) ?? [],
    }
  } catch (error) {
    // The site shows no places, or its area is no more.
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** They are near enough to each other for the earth to be flat. */
async function middleOf(db: Db, communes: readonly [string, string]): Promise<Point> {
  const [one, other] = await Promise.all([getCentre(db, communes[0]), getCentre(db, communes[1])])
  return {
    latitude: (one.point.latitude + other.point.latitude) / 2,
    longitude: (one.point.longitude + other.point.longitude) / 2,
  }
}
