import type { Id } from '../../base/id.js'
import { addToDay, type Day } from '../../base/local-time.js'
import { holidayOn } from '../../base/public-holidays.js'
import type { Db } from '../../database/tables.js'
import { readHours } from '../hours/read-hours.js'
import { saidOn } from '../hours/rules-on-day.js'
import type { Closure, Place } from '../place.js'
import { closuresByPlace, placesOf } from '../place.store.js'
import { statesOf } from './own-place.store.js'

/** Of a member's places, what visitors can not know yet. */
export type PlaceSteps = {
  readonly hasPlace: boolean
  /** The first without hours. */
  readonly withoutHours?: string
  /** The first that would be open on a public holiday of the coming weeks, which its hours do not mention. */
  readonly unsaid?: { readonly place: string; readonly day: Day }
  /** When its one place is open today, where that can be read; empty: it is closed. */
  readonly open?: readonly { readonly from: string; readonly to: string }[]
}

const daysAhead = 21

export async function placeSteps(db: Db, member: Id<'Member'>, today: Day): Promise<PlaceSteps> {
  const all = await placesOf(db, member)
  const ids = all.map(({ id }) => id)
  const [states, closures] = await Promise.all([statesOf(db, ids), closuresByPlace(db, ids, today)])
  const places = all.filter(({ id }) => states.get(id)?.closedAt === undefined)
  const withoutHours = places.find(({ hours }) => hours === undefined)
  const [unsaid] = places.flatMap((place) => {
    const day = unsaidHoliday(place, { closures: closures.get(place.id) ?? [], today })
    return day === undefined ? [] : [{ place: place.slug, day }]
  })
  const [place, ...others] = places
  const open =
    place && others.length === 0 ? openOn(place, { closures: closures.get(place.id) ?? [], today }) : undefined
  return {
    ...(open && { open }),
    hasPlace: places.length > 0,
    ...(withoutHours && { withoutHours: withoutHours.slug }),
    ...(unsaid && { unsaid }),
  }
}

type Asked = { readonly closures: readonly Closure[]; readonly today: Day }

function openOn({ hours: text }: Pick<Place, 'hours'>, { closures, today }: Asked): PlaceSteps['open'] {
  const hours = text === undefined ? undefined : readHours(text)
  return hours && saidOn(hours, { closures, day: today }).ranges.map(({ from, to }) => ({ from, to }))
}

function unsaidHoliday({ hours: text }: Pick<Place, 'hours'>, { closures, today }: Asked): Day | undefined {
  const hours = text === undefined ? undefined : readHours(text)
  if (!hours) return undefined
  const days = Array.from({ length: daysAhead }, (_, at) => addToDay(today, at)).filter(holidayOn)
  return days.find((day) => saidOn(hours, { closures, day }).ranges.some(({ unsure }) => unsure === 'holiday'))
}
