import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import type { Answerable } from './answerable.js'
import type { FormView } from './draft.js'
import { asking, reasonField } from './form-parts.js'

const mostDaysAhead = 30
const dayMs = 86_400_000
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** Draws one of those who ask, now or on a day that all of them are told; it is asked once, since it says yes. */
export function drawForm({ line }: Answerable, view: FormView): Content {
  const { at = '', draft, saying, change, miss, send } = view
  const { draw, close } = saying.words
  // Once a day was told, the draw is on that day or on another one.
  const isLater = draft.reason === 'later' || line?.drawAt !== undefined
  const [first, last] = [dayAfter(saying.today, 1), dayAfter(saying.today, mostDaysAhead)]
  return asking(view, {
    title: draw.title(line?.count ?? 0),
    go: isLater ? draw.goLater : draw.go,
    back: close,
    content: html`<p>${draw.words}</p>
      ${
        line?.drawAt === undefined
          ? reasonField(
              { ...view, draft: { ...draft, reason: isLater ? 'later' : 'now' } },
              {
                legend: draw.when,
                choices: [
                  ['now', draw.now],
                  ['later', draw.later],
                ],
              },
            )
          : nothing
      }
      ${
        isLater
          ? html`<div class="field">
              <label for="loan-draw-day${at}">${draw.day}</label>
              ${draft.wrong === 'drawDay' ? html`<p class="wrong" id="draw-day-wrong${at}">${draw.dayMissing}</p>` : nothing}
              <input
                id="loan-draw-day${at}"
                type="date"
                min=${first}
                max=${last}
                .value=${draft.drawDay}
                aria-invalid=${draft.wrong === 'drawDay'}
                aria-describedby=${draft.wrong === 'drawDay' ? `draw-day-wrong${at}` : nothing}
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) change({ drawDay: target.value, wrong: undefined })
                }}
              />
            </div>`
          : nothing
      }`,
    submit: () => {
      if (!isLater) send('draw', {})
      else if (draft.drawDay < first || draft.drawDay > last) miss('drawDay')
      else send('draw', { drawDay: draft.drawDay })
    },
  })
}
