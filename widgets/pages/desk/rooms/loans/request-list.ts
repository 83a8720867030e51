import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Content } from '../../../../shared/content.js'
import { momentIn } from '../../../../shared/days.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { saidPeriod } from '../../../../words/loans/period.js'
import { requestFilters, type RequestFilter } from '../../../../words/loans/request-filters.js'
import { unbroken } from '../../../../words/phone.js'
import { writtenIn } from '../../../../words/written-in.js'
import { filters } from '../../parts/filters.js'
import { deskList, type Empty } from '../../parts/list.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { writeBeside } from '../../parts/talk/write-link.js'
import type { Desk } from '../../room.js'
import { stateOf, type StateView } from './parts/request-state.js'
import { filterIn, requestIn, type Request, type Requests } from './parts/requests.js'
import type { RequestsStrings } from './requests.strings.js'

type RequestListView = {
  readonly desk: Desk
  readonly words: RequestsStrings
  readonly listWords: ListStrings
  readonly read: RemoteRead<readonly [string, string, string], Requests>
  readonly csv: () => void
  readonly said: Content
}

/** Lists the requests, the longest waiting first, each with what it waits for. */
export function requestList({ desk, words, listWords, read, csv, said }: RequestListView) {
  const counts = read.answer?.counts ?? { waiting: 0, today: 0, coming: 0, late: 0, unread: 0 }
  const named = requestFilters.map((value) => ({
    value,
    name: words.filters[value](value === 'all' ? 0 : counts[value]),
  }))
  const [first, ...others] = named
  return html`${filters(desk, listWords, [
    { name: 'show', label: words.show, kind: 'choice', choices: others, none: first?.name ?? '' },
  ])}
  ${deskList({
    desk,
    words: listWords,
    read,
    csv,
    said,
    counted: words.count,
    narrowedBy: [],
    empty: empty(counts, { desk, words }),
    rows: ({ items }) =>
      html`<ul class="rows framed">
        ${repeat(items, idOf, (item) => html`<li class="line-of" data-id=${item.id}>${row(item, { desk, words })} ${write(item, { desk, words })}</li>`)}
      </ul>`,
  })}
  ${awaited(read.answer?.awaited ?? [], words)}`
}

/** Nothing here: where there is something, else how things come to be asked for. */
function empty(counts: Requests['counts'], { desk, words }: StateView): Empty {
  const shown = filterIn(desk.filters['show'])
  const way = (show: RequestFilter) => ({ name: words.see[show], href: desk.hrefOf({ item: '', filters: { show } }) })
  const others = (['waiting', 'today', 'coming', 'late', 'unread'] as const).filter(
    (each) => each !== shown && counts[each] > 0,
  )
  return { said: words.empty[shown], ways: shown === 'all' ? [] : [...others, 'all' as const].map(way) }
}

const idOf = ({ id }: Request) => id

/** How many wait for what; not who, and nothing is to be done: they are told in their turn. */
function awaited(things: Requests['awaited'], words: RequestsStrings) {
  if (things.length === 0) return nothing
  return html`<section aria-labelledby="awaited">
    <h3 id="awaited">${words.awaited}</h3>
    <ul class="awaited">
      ${things.map(
        ({ count, title }) => html`<li><span lang=${writtenIn}>${title}</span> · ${words.awaitedBy(count)}</li>`,
      )}
    </ul>
  </section>`
}

function row(request: Request, { desk, words }: StateView) {
  const { id, offer, other, otherCommune, copy, from, to, zone, lateDays, mailed, otherPhone } = request
  const today = momentIn(zone, Date.now()).day
  const period = from !== undefined && to !== undefined ? saidPeriod({ from, to }, desk.language, today) : ''
  // A person whom no reminder reaches is called.
  const phone = lateDays !== undefined && !mailed && otherPhone !== undefined ? unbroken(otherPhone) : ''
  return html`<a
    class="pick asked"
    href=${desk.hrefOf({ item: id })}
    aria-current=${requestIn(desk.item) === id ? 'true' : nothing}
  >
    <span class="grow">
      <b lang=${writtenIn}>${offer.title}</b>
      <small>${[other || words.nameless, otherCommune, copy, period, phone].filter(Boolean).join(' · ')}</small>
    </span>
    ${stateOf(request, { desk, words })}
  </a>`
}

/** Nobody reads what is written to who has no account. */
const write = ({ id, offer, other, entered, unread }: Request, { desk, words }: StateView) =>
  entered ? nothing : writeBeside({ desk, words, id, who: other || words.nameless, what: offer.title, unread })
