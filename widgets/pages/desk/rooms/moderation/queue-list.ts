import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { addressOf } from '../../../../shared/wire.js'
import type { Content } from '../../../../shared/content.js'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { nounsOf } from '../../../../words/moderation/subject-kinds.strings.js'
import { writtenIn } from '../../../../words/written-in.js'
import { filters } from '../../parts/filters.js'
import { icon } from '../../parts/icons.js'
import { deskList, type Empty } from '../../parts/list.js'
import type { ListStrings } from '../../parts/list.strings.js'
import type { Desk, Space } from '../../room.js'
import { itemOf, reportReasons, type Queue, type QueueRow } from './moderation.js'
import type { ModerationStrings, ModerationWords } from './moderation.strings.js'

type View = {
  readonly desk: Desk
  readonly space: Space
  /** About all. */
  readonly words: ModerationStrings
  readonly wordsOf: ModerationWords
  readonly listWords: ListStrings
  readonly read: RemoteRead<readonly [string], Queue>
  readonly csv: () => void
  readonly said: Content
}

/** Lists what waits, with the filters of the address. */
export function queueList({ desk, space, words, wordsOf, listWords, read, csv, said }: View) {
  const isHidden = desk.filters['show'] === 'hidden'
  const { answer } = read
  const counted = {
    get answer() {
      return answer && { ...answer, count: answer.total }
    },
    get error() {
      return read.error
    },
    get isPending() {
      return read.isPending
    },
    ask: () => read.ask(),
  }
  return html`${filters(desk, listWords, fieldsOf(space, words))}
  ${deskList({
    desk,
    words: listWords,
    read: counted,
    csv,
    said,
    counted: isHidden ? words.hiddenCount : words.count,
    empty: empty(desk, space, words),
    rows: ({ items, page, pages }) =>
      html`${orderLink(desk, words)}
        <ul class="rows framed">
          ${repeat(items, itemOf, (row) => html`<li>${rowView(row, { desk, words: wordsOf(nounsOf(row.kind)) })}</li>`)}
        </ul>
        ${pager(desk, words, { page, pages })}`,
  })}`
}

function fieldsOf(space: Space, words: ModerationStrings) {
  const shows = Object.entries(words.shows).map(([value, name]) => ({ value, name }))
  const reasons = reportReasons.map((value) => ({ value, name: words.reasons[value] }))
  return [
    { name: 'show', label: words.show, kind: 'choice', choices: shows },
    { name: 'reason', label: words.reason, kind: 'choice', choices: reasons },
    ...(space.of.kind === 'network'
      ? [
          {
            name: 'all',
            label: words.sites,
            kind: 'choice',
            choices: [{ value: 'yes', name: words.allSites }],
          } as const,
        ]
      : []),
    { name: 'words', label: words.words, kind: 'words' },
  ] as const
}

function empty(desk: Desk, space: Space, words: ModerationStrings): Empty {
  const isNetwork = space.of.kind === 'network'
  const hidden = { name: words.seeHidden, href: desk.hrefOf({ filters: { show: 'hidden' } }) }
  const all = { name: words.seeAll, href: desk.hrefOf({ filters: { all: 'yes' } }) }
  return {
    title: words.emptyTitle,
    said: isNetwork ? words.emptyNetwork : words.empty,
    ways: isNetwork ? [hidden, all] : [hidden],
  }
}

function rowView(row: QueueRow, { desk, words }: Pick<View, 'desk' | 'words'>) {
  const format = formatFor(desk.language, undefined)
  const { commune, giver, holder, picture, since, title } = row
  const item = itemOf(row)
  const size = picture?.sizes[0]
  return html`<a class="pick" href=${desk.hrefOf({ item })} aria-current=${desk.item === item ? 'true' : nothing}>
    <span class="thumb" aria-hidden="true"
      >${size ? html`<img src=${addressOf(size.path)} alt="" width="48" height="48" loading="lazy" />` : title.slice(0, 1)}</span
    >
    <span class="grow">
      <b lang=${writtenIn}>${title}</b>
      <small>${words.row.by(giver, commune, format.ago(since))}</small>
      ${statesOf(row, { desk, words })}
      ${holder ? html`<span class="st">${icon('eye')}${words.row.holder(holder.firstName)}</span>` : nothing}
    </span>
  </a>`
}

/** In words, and the one that calls first, first. */
function statesOf(row: QueueRow, { desk, words }: Pick<View, 'desk' | 'words'>) {
  const { changed, hidden, lookBy, objections, overdue, reasons, reports } = row
  const format = formatFor(desk.language, undefined)
  const named = reasons.map((reason) => words.reasons[reason]).join(' · ')
  const look =
    lookBy && (Date.parse(lookBy) > Date.now() ? words.row.look(format.date(lookBy.slice(0, 10))) : words.row.late)
  return html`${look ? html`<span class="st ok">${icon('eye')}${look}</span>` : nothing}
  ${objections > 0 ? html`<span class="st warn">${icon('alert')}${words.row.objections}</span>` : nothing}
  ${changed ? html`<span class="st ok">${icon('check')}${words.row.changed}</span>` : nothing}
  ${reports > 0 ? html`<span class="st warn">${icon('moderation')}${words.row.reports(reports, named)}</span>` : nothing}
  ${hidden ? html`<span class="st bad">${icon('hidden')}${words.row.hidden[hidden]}</span>` : nothing}
  ${overdue ? html`<span class="st bad">${icon('clock')}${words.row.overdue}</span>` : nothing}`
}

function orderLink(desk: Desk, words: ModerationStrings) {
  if (desk.item) return nothing
  const isMost = desk.filters['order'] === 'most'
  const { order: _order, page: _page, ...filters } = desk.filters
  const href = desk.hrefOf({ filters: isMost ? filters : { ...filters, order: 'most' } })
  return html`<p><a href=${href}>${isMost ? words.oldest : words.most}</a></p>`
}

function pager(desk: Desk, words: ModerationStrings, { page, pages }: Pick<Queue, 'page' | 'pages'>) {
  if (pages < 2) return nothing
  const to = (other: number) => desk.hrefOf({ item: '', filters: { ...desk.filters, page: String(other) } })
  return html`<nav class="ways" aria-label=${words.pages(page, pages)}>
    <span class="meta">${words.pages(page, pages)}</span>
    ${page > 1 ? html`<a class="way" href=${to(page - 1)}>${words.before}</a>` : nothing}
    ${page < pages ? html`<a class="way" href=${to(page + 1)}>${words.next}</a>` : nothing}
  </nav>`
}
