import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { filtersWithout } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { agendaViews, dayAfter, type Week, type WeekDay } from './agenda.js'
import type { WeekLook } from './week-view.js'

/** Which day, week or month, and how it is looked at; the seven days stand there where the week has no room for its columns. */
export function strips(week: Week, look: WeekLook): Content {
  const { view, words, desk, said, chosen } = look
  const isThere = week.days.some(({ day }) => day === week.today)
  return html`${workshops(week, look)}
    <div class="ag-bar">
      <h2 id="agenda-title" class="ag-title">${titleOf(week, look)}</h2>
      <p class="ways">
        ${step(-1, look)} ${step(1, look)}
        ${
          isThere && (view !== 'day' || chosen === week.today)
            ? nothing
            : html`<a class="way" href=${desk.hrefOf({ filters: { ...desk.filters, day: week.today } })}
                >${words.toToday}</a
              >`
        }
      </p>
      ${viewLinks(look)}
    </div>
    ${view === 'week' ? weekStrip(week, look) : nothing} ${view === 'month' ? nothing : dayStrip(week, look)}
    <p class="ag-day-title">${said.whole(chosen)}</p>`
}

/** Which of a member's workshops, where there are several. */
function workshops({ workshops: all, workshop }: Week, { desk, words }: WeekLook): Content {
  if (all.length < 2) return nothing
  return html`<nav class="parts" aria-label=${words.workshops}>
    ${all.map(
      ({ slug, place }) =>
        html`<a
          lang=${writtenIn}
          href=${desk.hrefOf({ item: '', filters: { ...desk.filters, repairer: slug } })}
          aria-current=${slug === workshop.slug ? 'page' : nothing}
          >${place}</a
        >`,
    )}
  </nav>`
}

function titleOf({ days }: Week, { view, said, chosen }: WeekLook): string {
  if (view === 'day') return said.whole(chosen)
  const [first, last] = [days[0]?.day ?? chosen, days.at(-1)?.day ?? chosen]
  return view === 'month' ? said.month.format(new Date(chosen)) : said.week(first, last)
}

function step(steps: 1 | -1, { desk, words, view, chosen }: WeekLook): Content {
  const span = view === 'month' ? 'month' : view === 'day' ? 'day' : 'week'
  const name = steps < 0 ? words.before[span] : words.after[span]
  const day = span === 'month' ? monthAfter(chosen, steps) : dayAfter(chosen, span === 'day' ? steps : steps * 7)
  return html`<a class="way ag-step" href=${desk.hrefOf({ filters: { ...desk.filters, day } })} aria-label=${name}
    ><span class=${steps < 0 ? 'turned' : ''}>${icon('onward')}</span></a
  >`
}

/** The first of another month, lest the 31st be in none. */
function monthAfter(day: string, steps: 1 | -1): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 10)
}

export const viewLinks = ({ desk, words, view }: Pick<WeekLook, 'desk' | 'words' | 'view'>): Content =>
  html`<nav class="parts ag-views" aria-label=${words.looks}>
    ${agendaViews.map((each) => {
      const kept = filtersWithout(desk.filters, ['view', 'show', 'from', 'to', 'words', 'cursor', 'at', 'ask'])
      return html`<a
        class="to-${each}"
        href=${desk.hrefOf({ filters: { ...kept, view: each } })}
        aria-current=${view === each ? 'page' : nothing}
        >${words.views[each]}</a
      >`
    })}
  </nav>`

function weekStrip({ weeks, days }: Week, { desk, words, said }: WeekLook): Content {
  const [first] = days
  return html`<nav class="ag-weeks" aria-label=${words.weeks}>
    ${weeks.map(
      ({ from, to, count, asked, holiday }) =>
        html`<a
          href=${desk.hrefOf({ filters: { ...desk.filters, day: from } })}
          aria-current=${first?.day === from ? 'date' : nothing}
        >
          <b>${said.week(from, to)}</b>
          <small
            >${words.and([
              words.visits(count),
              ...(asked > 0 ? [words.toAnswer(asked)] : []),
              ...(holiday ? [words.holidays[holiday]] : []),
            ])}</small
          >
        </a>`,
    )}
  </nav>`
}

function dayStrip({ days, today }: Week, { desk, words, said, chosen }: WeekLook): Content {
  return html`<nav class="ag-days" aria-label=${words.days}>
    ${days.map((day) => {
      const name = words.and([
        ...(day.day === today ? [words.today] : []),
        ...(isShut(day) ? [shutName(day, words)] : [words.visits(day.count)]),
        ...(day.asked > 0 ? [words.toAnswer(day.asked)] : []),
      ])
      return html`<a
        class="${isShut(day) ? 'shut' : ''} ${day.asked > 0 ? 'asks-some' : ''}"
        href=${desk.hrefOf({ filters: { ...desk.filters, day: day.day } })}
        aria-current=${day.day === chosen ? 'date' : nothing}
        ><small>${said.weekday(day.day)}</small> <b>${said.number(day.day)}</b>
        <small aria-hidden="true">${day.count || ''}</small><span class="unseen">${name}</span></a
      >`
    })}
  </nav>`
}

/** Nothing is open, and nobody comes. */
export const isShut = ({ open, count }: WeekDay): boolean => open.length === 0 && count === 0

export function shutName({ holiday, closed }: WeekDay, words: WeekLook['words']): string {
  const why = holiday ? words.holidays[holiday] : closed.find(({ reason }) => reason)?.reason
  return why ? words.closedFor(why) : words.closed
}
