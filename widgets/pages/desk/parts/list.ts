import { html, nothing } from 'lit'
import { notice, way } from '../../../parts/notice.js'
import { whenAgain } from '../../../parts/refusals/when-again.js'
import type { Content } from '../../../shared/content.js'
import { Refused } from '../../../shared/wire.js'
import { icon } from './icons.js'
import type { Desk } from '../room.js'
import { filtersWithout } from './filters.js'
import type { ListStrings } from './list.strings.js'

export type Page = { readonly count: number; readonly cursor?: string | undefined }

/** The list needs this of a `RemoteRead`. */
type Read<Answer> = {
  readonly answer: Answer | undefined
  readonly error: unknown
  readonly isPending: boolean
  ask(): unknown
}

type Way = { readonly name: string } & ({ readonly href: string } | { readonly act: () => void })

/** Where there is nothing at all: what this is for, and the first thing to do. */
export type Empty = { readonly title?: string; readonly said?: string; readonly ways?: readonly Way[] }

type ListView<Answer extends Page> = {
  readonly desk: Desk
  readonly words: ListStrings
  readonly read: Read<Answer>
  /** « 3 personnes ». */
  readonly counted: (count: number) => string
  readonly rows: (answer: Answer) => Content
  readonly empty: Empty
  /** Downloads what is filtered. */
  readonly csv?: (() => void) | undefined
  readonly said?: Content
  /** The filters that narrow it: all but the cursor, where others say which list it is. */
  readonly narrowedBy?: readonly string[]
}

/** Fifty of a list, with how many there are, the next ones, and its file. */
export function deskList<Answer extends Page>({ desk, words, read, ...view }: ListView<Answer>) {
  const { answer } = read
  if (!answer)
    return read.error
      ? unread(desk, words, read)
      : html`<div class="wait">
          <div></div>
          <div></div>
          <div></div>
        </div>`
  const isFiltered = Object.keys(filtersWithout(desk.filters, ['cursor'])).some(
    (name) => view.narrowedBy?.includes(name) ?? true,
  )
  return html`<div class="stack" aria-busy=${read.isPending ? 'true' : nothing}>
    <div class="listhead">
      <p role="status"><b>${view.counted(answer.count)}</b></p>
      ${
        view.csv && answer.count > 0
          ? html`<button type="button" class="way" @click=${view.csv}>
              ${icon('down')}${words.csv(answer.count)}
            </button>`
          : nothing
      }
    </div>
    ${view.said} ${read.error ? unread(desk, words, read) : nothing}
    ${answer.count > 0 ? view.rows(answer) : begin(isFiltered ? narrowed(desk, words, view.narrowedBy) : view.empty)}
    ${pages(desk, words, answer)}
  </div>`
}

/** Why it could not be read, and what to do. */
function unread(desk: Desk, words: ListStrings, read: Pick<Read<unknown>, 'error' | 'ask'>) {
  const { error } = read
  const ways = way(words.retry, () => void read.ask())
  if (!navigator.onLine) return notice({ tone: 'warn', title: words.offline, ways })
  if (error instanceof Refused && error.retryAfterSeconds !== undefined) {
    const more = words.again(whenAgain(error.retryAfterSeconds, desk.language))
    return notice({ tone: 'warn', title: words.tooMany, more, ways })
  }
  return notice({ tone: 'bad', title: words.failed, ways })
}

function narrowed(desk: Desk, words: ListStrings, names: readonly string[] = Object.keys(desk.filters)): Empty {
  const filters = filtersWithout(desk.filters, [...names, 'cursor'])
  return { said: words.nothingFound, ways: [{ name: words.dropFilters, href: desk.hrefOf({ filters }) }] }
}

function begin({ title, said, ways = [] }: Empty) {
  return html`<div class="begin">
    ${title ? html`<p><b>${title}</b></p>` : nothing} ${said ? html`<p>${said}</p>` : nothing}
    ${ways.length > 0 ? html`<p class="ways">${ways.map(wayOf)}</p>` : nothing}
  </div>`
}

const wayOf = (each: Way) =>
  'href' in each ? html`<a class="way" href=${each.href}>${each.name}</a>` : way(each.name, each.act)

function pages(desk: Desk, words: ListStrings, { cursor }: Page) {
  const first = filtersWithout(desk.filters, ['cursor'])
  const isLater = desk.filters['cursor'] !== undefined
  if (!cursor && !isLater) return nothing
  return html`<p class="ways">
    ${isLater ? html`<a class="way" href=${desk.hrefOf({ filters: first })}>${words.toFirst}</a>` : nothing}
    ${cursor ? html`<a class="way" href=${desk.hrefOf({ filters: { ...first, cursor } })}>${words.next}</a>` : nothing}
  </p>`
}
