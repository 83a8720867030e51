import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { filtersWithout } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import type { AskedItem, Week } from './agenda.js'
import type { WeekLook } from './week-view.js'

type Band = WeekLook & {
  readonly accept: (item: AskedItem) => void
  readonly isBusy: boolean
  /** Why the last press did nothing. */
  readonly told: Content
}

/** What waits for an answer, whichever its day, the most pressing first; gone when there is none. */
export function askedBand({ asked }: Week, band: Band): Content {
  const { desk, words, all, told } = band
  const { count, items } = asked
  if (count === 0) return html`${told}`
  const filters = { ...filtersWithout(desk.filters, ['view', 'day']), show: 'waiting' }
  return html`<section class="stack asked" aria-labelledby="asked-title">
    <div class="headed">
      <h2 id="asked-title">${all.waits(count)}</h2>
      ${count > 1 ? html`<a class="way" href=${desk.hrefOf({ item: '', filters })}>${words.all(count)}</a>` : nothing}
    </div>
    ${told}
    <ul class="ag-asks">
      ${items.map((item) => html`<li class="panel">${card(item, band)}</li>`)}
    </ul>
  </section>`
}

function card(item: AskedItem, { desk, words, all, when, said, accept, isBusy }: Band): Content {
  const { id, startsAt, endsAt, contactName, service, bikeType, words: wrote, lapsesAt, employee } = item
  const who = contactName || all.nobody
  const moment = when.wholeMoment(startsAt)
  const facts = [service?.name ?? all.unknownWork, all.bikes[bikeType], employee && all.withWhom(employee)]
  const to = (ask: string) => desk.hrefOf({ item: id, filters: { ...desk.filters, ask } })
  return html`<h3>
      <a class="plain" href=${desk.hrefOf({ item: id })}
        >${who}, ${said.column(when.dayOf(startsAt))}, ${words.range(when.time(startsAt), when.time(endsAt))}</a
      >
    </h3>
    <p lang=${writtenIn}>${facts.filter(Boolean).join(', ')}</p>
    ${wrote ? html`<p class="meta wrote" lang=${writtenIn}>${all.quoted(wrote)}</p>` : nothing}
    ${lapsesAt ? html`<p class="st warn">${icon('clock')}${all.answerBefore(when.moment(lapsesAt))}</p>` : nothing}
    <div class="ways">
      <button
        type="button"
        class="go"
        aria-label=${words.answerFor(all.accept, who, moment)}
        aria-disabled=${isBusy}
        @click=${() => accept(item)}
      >
        ${all.accept}
      </button>
      <a class="way" aria-label=${words.answerFor(words.otherTime, who, moment)} href=${to('propose')}
        >${words.otherTime}</a
      >
      <a class="way" aria-label=${words.answerFor(all.refuse, who, moment)} href=${to('refuse')}>${all.refuse}</a>
    </div>`
}
