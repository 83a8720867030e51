import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { writtenIn } from '../../../../words/written-in.js'
import { filtersWithout } from '../../parts/filters.js'
import { icon } from '../../parts/icons.js'
import { momentWords } from '../../parts/moment.js'
import type { Desk } from '../../room.js'
import { bands } from './band.js'
import { partIn, parts, spanIn, type Day, type Part } from './day.js'
import { firstSteps } from './first-steps.js'
import type { LineAct } from './line-act.js'
import { loanLines } from './loan-lines.js'
import { dayNear } from './said-day.js'
import type { TodayStrings } from './today.strings.js'
import type { VisitAct } from './visit-act.js'
import { visitLines } from './visit-lines.js'

type DayView = {
  readonly desk: Desk
  readonly words: TodayStrings
  readonly counts: Readonly<Record<Part, number>>
  readonly loans: LineAct
  readonly visits: VisitAct
  readonly print: () => void
  readonly lastActs: Content
}

/** What waits for an answer, the chips that count, and the lines of the day, part by part. */
export function dayView(day: Day, view: DayView): Content {
  const { desk, words, counts } = view
  const { today } = day
  const shown = partIn(desk.filters)
  const some = parts.filter((part) => counts[part] > 0 && (shown === undefined || shown === part))
  return html`<p class="only-print meta">${words.printedAt(momentWords(desk.language, new Date().toISOString()))}</p>
    ${bands(day, { desk, words, today })} ${bar(day, view)}
    ${some.length === 0 ? empty(view) : some.map((part) => section(part, day, view))}
    ${
      shown === undefined ? html`<div class="foot">${view.lastActs} ${firstSteps(day, { desk, words })}</div>` : nothing
    }
    <p class="ways print-foot">${printing(view)}</p>`
}

function bar({ today, last }: Day, view: DayView): Content {
  const { desk, words, counts } = view
  const now = partIn(desk.filters)
  const isWeek = spanIn(desk.filters) === 'week'
  const all = parts.reduce((sum, part) => sum + counts[part], 0)
  const without = filtersWithout(desk.filters, ['show'])
  const chip = (part: Part | undefined, name: string, count: number) =>
    html`<a
      class="chip"
      href=${desk.hrefOf({ filters: part ? { ...without, show: part } : without })}
      aria-current=${now === part ? 'true' : nothing}
      >${name} <b>${count}</b></a
    >`
  const span = filtersWithout(desk.filters, ['span'])
  return html`<div class="bar">
    <nav class="chips" aria-label=${words.chips}>
      ${all === 0 ? nothing : chip(undefined, words.all, all)}
      ${parts.filter((part) => counts[part] > 0 || part === now).map((part) => chip(part, words.short[part], counts[part]))}
    </nav>
    <p class="ways">
      <a class="way" href=${desk.hrefOf({ filters: isWeek ? span : { ...span, span: 'week' } })}
        >${isWeek ? words.dayOnly : words.week}</a
      >
      ${printing(view)}
    </p>
    ${isWeek ? html`<p class="meta until">${words.weekUntil(dayNear(last, desk.language, today))}</p>` : nothing}
  </div>`
}

const printing = ({ desk, words, print }: DayView) =>
  html`<button type="button" class="way print" @click=${print}>
    ${icon('print')}${spanIn(desk.filters) === 'week' ? words.printWeek : words.print}
  </button>`

function section(part: Part, day: Day, view: DayView): Content {
  const { desk, words, counts } = view
  return html`<section class="stack part ${part}" aria-labelledby="part-${part}">
    <h2 id="part-${part}">
      ${words.heads[spanIn(desk.filters)][part]} <b class="count ${part === 'late' ? 'bad' : ''}">${counts[part]}</b>
    </h2>
    ${part === 'visits' ? visitsOf(day, view) : loansOf(part, day, view)} ${others(part, day, view)}
  </section>`
}

function visitsOf({ visits, today }: Day, { desk, words, visits: act }: DayView): Content {
  return visitLines(visits?.items ?? [], { desk, words, today, act })
}

function loansOf(part: Exclude<Part, 'visits'>, { loans, today }: Day, { desk, words, loans: act }: DayView): Content {
  const lines = loans.items.filter((line) => line.part === part)
  const awaited = part === 'awaited' ? loans.awaited : []
  return html`${
    lines.length > 0
      ? loanLines(lines, { desk, words, today, buttons: (line) => act.buttons(line), below: (line) => act.below(line) })
      : nothing
  }
  ${
    // How many, never who: they are told in their turn.
    awaited.length > 0
      ? html`<ul class="rows framed awaiting">
            ${awaited.map(
              ({ count, title }) =>
                html`<li><b lang=${writtenIn}>${title}</b> <span class="meta">${words.waitFree(count)}</span></li>`,
            )}
          </ul>
          <p class="meta">${words.waitFreeMore}</p>`
      : nothing
  }`
}

/** In which lists of their own room those stand that are too many even for a part alone. */
const inRoom = { late: 'late', out: 'today', back: 'today', awaited: 'coming' } as const

function others(part: Part, { loans, visits }: Day, { desk, words, counts }: DayView): Content {
  const told = part === 'visits' ? (visits?.items.length ?? 0) : loans.items.filter((line) => line.part === part).length
  const left = (part === 'awaited' ? loans.counts.awaited : counts[part]) - told
  if (left <= 0) return nothing
  const isAlone = partIn(desk.filters) === part
  const room = part === 'visits' ? ('workshop' as const) : ('loans' as const)
  const href = isAlone
    ? desk.hrefOf({ room, item: '', filters: part === 'visits' ? {} : { show: inRoom[part] } })
    : desk.hrefOf({ filters: { ...desk.filters, show: part } })
  return html`<p class="ways">
    <a class="way" href=${href}>${isAlone ? words.inItsRoom(left) : words.others(left)}</a>
  </p>`
}

/** Nothing to do: what one can do instead. */
function empty({ desk, words }: DayView): Content {
  const shown = partIn(desk.filters)
  const isWeek = spanIn(desk.filters) === 'week'
  if (shown !== undefined)
    return html`<div class="begin">
      <p><b>${words.emptyPart}</b></p>
      <p class="ways">
        <a class="way" href=${desk.hrefOf({ filters: filtersWithout(desk.filters, ['show']) })}>${words.seeAll}</a>
      </p>
    </div>`
  return html`<div class="begin">
    <p><b>${isWeek ? words.emptyWeek : words.emptyTitle}</b></p>
    <p>${words.emptyMore}</p>
    <p class="ways">
      <a class="way" href=${desk.hrefOf({ room: 'lend', item: '', filters: {} })}>${words.enter}</a>
      <a class="way" href=${desk.hrefOf({ room: 'stock', item: '', filters: {} })}>${words.addObjects}</a>
      ${isWeek ? nothing : html`<a class="way" href=${desk.hrefOf({ filters: { span: 'week' } })}>${words.week}</a>`}
    </p>
  </div>`
}
