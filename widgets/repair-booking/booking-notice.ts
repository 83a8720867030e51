import { html, nothing } from 'lit'
import { listNotice } from '../parts/list/list-notice.js'
import { notice, pageLink, way } from '../parts/notice.js'
import { addressOf } from '../shared/client.js'
import { dayWords } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'
import { isShutIn } from '../parts/shut-in.js'
import { beside } from '../shared/wire.js'
import type { ReadyStrings } from './ready-booking.strings.js'
import type { RepairBookingState } from './repair-booking.states.js'
import type { BookingStrings } from './repair-booking.strings.js'
import { radii } from '../words/repairs/radii.js'
import type { RepairerFilters } from './repairer-filters.js'
import type { Repairers, RepairerSearch } from './repairer-search.js'

type NoticeView = {
  readonly state: RepairBookingState
  readonly search: RepairerSearch
  readonly filters: RepairerFilters
  readonly words: ReadyStrings & Pick<BookingStrings, 'time'>
  /** Path of the same repairers on our own origin. */
  readonly page: string
  readonly mayBook: boolean
  /** The same, with what was chosen here. */
  readonly away: string
  /** Changes the query, and moves the keyboard focus to the new result. */
  readonly change: (act: () => void) => void
}

export function bookingNotice(view: NoticeView) {
  const { state, search, words } = view
  switch (state) {
    case 'nothing-found':
      return notice({ tone: 'plain', title: words.nothingFound, more: words.nothingFoundMore, ways: widerWays(view) })
    case 'booking':
      return undefined
    case 'look-only':
      return lookOnly(view)
    default:
      // It stays while another search is on its way, so that the list does not move.
      return (
        listNotice({ ...view, state, time: words.time }) ?? (search.found && !view.mayBook ? lookOnly(view) : undefined)
      )
  }
}

function lookOnly({ words, page, away }: NoticeView) {
  if (isShutIn()) return notice({ tone: 'warn', title: words.shutIn, more: words.copyThis(addressOf(away)) })
  return notice({
    tone: 'warn',
    title: words.lookOnly,
    // A sandboxed frame may not be allowed to open a tab: show the URL to be copied.
    more: origin === 'null' ? words.orThere(addressOf(page)) : beside === '_self' ? words.thereAndBack : undefined,
    ways: pageLink(away, words.bookThere),
  })
}

type Reading = { readonly words: ReadyStrings; readonly language: Language }

/** How the words were read: from which day on times count, and what was left out of a long question. */
export function understood(found: Repairers | undefined, { words, language }: Reading) {
  const { day, read = {} } = found ?? {}
  const { cutTo, readingsCut } = read
  const named = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const said = [
    day && words.fromDay(day.written, named(day.from)),
    cutTo && words.cutTo(cutTo),
    readingsCut && words.readingsCut(readingsCut),
  ].filter(Boolean)
  return said.length > 0 ? notice({ tone: 'plain', title: said.map((one) => html`<span>${one}</span> `) }) : undefined
}

/** Buttons to relax the filters: no words, a larger radius, any bicycle, everything. */
function widerWays({ filters, words, change }: NoticeView) {
  const { within, 'bike-type': bikeType, words: typed } = filters.choice
  const wider = within === undefined ? undefined : radii.find((radius) => radius >= within * 2)
  const press = (name: string, act: () => void) => way(name, () => change(act))
  return [
    typed ? press(words.without(typed), filters.anyWords) : nothing,
    wider ? press(words.wider(words.kilometres(wider)), () => filters.widen(wider)) : nothing,
    bikeType ? press(words.everyBike, () => filters.anyBike()) : nothing,
    within === undefined ? nothing : press(words.everywhere, filters.clear),
  ]
}
