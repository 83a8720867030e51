import { answer, type Answered, type Asked } from './directory/question.js'
import { entryToWire } from './directory/entry-to-wire.js'
import { readPlace, writePlace } from './directory/list-place.js'
import { nowhere } from './directory/nearest-first.js'
import type { Entry, EntryPage, SearchInput } from './member.wire.js'

const pageSize = 20

/** Those that are found, a page at a time. */
export async function searchMembers(asked: Asked, { after, ...input }: SearchInput): Promise<EntryPage> {
  return pageOf(asked, await answer(asked, input), after)
}

/** The page of what was found that comes after another one. */
export function pageOf(
  { clock, keepUntil }: Pick<Asked, 'clock' | 'keepUntil'>,
  { ledger, found }: Pick<Answered, 'ledger' | 'found'>,
  after: string | undefined,
): EntryPage {
  const now = clock.now()
  const from = readPlace(ledger, found, after)
  const to = Math.min(from + pageSize, found.lines.length)
  const items = [...found.lines.subarray(from, to)].map((line, at): Entry => {
    const open = ledger.hours.stateAt(ledger.hoursOf[line] ?? -1, now)
    if (open) keepUntil(open.until)
    const metres = found.metres?.[from + at] ?? nowhere
    return {
      ...entryToWire(ledger.told(line), open?.state),
      number: from + at + 1,
      ...(metres !== nowhere && { distanceMetres: metres }),
    }
  })
  return {
    items,
    total: found.lines.length,
    unplaced: found.unplaced,
    ...(to < found.lines.length && { next: writePlace(ledger, found, to - 1) }),
  }
}
