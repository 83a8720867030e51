import { answer, weekdayOf, type Answered, type DirectoryContext } from '../directory/question.js'
import { entryToWire } from '../directory/entry-to-wire.js'
import { nextSuchDay } from '../directory/hours-book.js'
import { readPlace, writePlace } from '../directory/list-place.js'
import { nowhere } from '../directory/nearest-first.js'
import type { Entry, EntryPage, SearchInput } from '../member.wire.js'

const pageSize = 20

export async function searchMembers(asked: DirectoryContext, { after, ...input }: SearchInput): Promise<EntryPage> {
  return pageOf(asked, await answer(asked, input), { after, weekday: weekdayOf(input.open) })
}

type Paging = { readonly after?: string | undefined; readonly weekday?: number | undefined }

export function pageOf(
  { clock, keepUntil }: Pick<DirectoryContext, 'clock' | 'keepUntil'>,
  { index, found }: Pick<Answered, 'index' | 'found'>,
  { after, weekday }: Paging = {},
): EntryPage {
  const now = clock.now()
  const from = readPlace(index, found, after)
  const to = Math.min(from + pageSize, found.rows.length)
  const onDay = (row: number) => {
    const number = index.hoursOf[row] ?? -1
    const zone = index.hours.zoneOf(number)
    if (weekday === undefined || zone === undefined) return undefined
    const { day, until } = nextSuchDay(weekday, zone, now)
    keepUntil(until)
    return index.hours.dayOf(number, day)
  }
  const items = [...found.rows.subarray(from, to)].map((row, at): Entry => {
    const open = index.hours.stateAt(index.hoursOf[row] ?? -1, now)
    if (open) keepUntil(open.until)
    const day = onDay(row)
    const metres = found.metres?.[from + at] ?? nowhere
    return {
      ...entryToWire(index.entry(row), open?.state),
      number: from + at + 1,
      ...(metres !== nowhere && { distanceMetres: metres }),
      ...(day && { onDay: day }),
    }
  })
  return {
    items,
    total: found.rows.length,
    unplaced: found.unplaced,
    ...(to < found.rows.length && { next: writePlace(index, found, to - 1) }),
  }
}
