import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import type { When } from './parts/when.js'
import type { Appointment } from './parts/workshop.js'
import type { WorkshopStrings } from './workshop.strings.js'

type Nudging = {
  readonly words: WorkshopStrings
  readonly when: When
  readonly isBusy: boolean
  readonly move: (startsAt: string) => void
}

/** A quarter of an hour sooner or later, as the two have just agreed: what it meets is said before it is pressed. */
export function nudges({ nudges: all, startsAt: now }: Appointment, { words, when, isBusy, move }: Nudging): Content {
  if (all.length === 0) return nothing
  return html`<section class="stack" aria-labelledby="nudges">
    <h3 id="nudges">${words.nudge}</h3>
    <ul class="nudges">
      ${all.map(({ startsAt, isFree, meets, closed }) => {
        const name = (startsAt < now ? words.sooner : words.later15)(when.time(startsAt))
        const met = meets.map((one) => words.isExpected(one.contactName || words.nobody, when.time(one.startsAt)))
        return html`<li>
          ${
            isFree
              ? html`<button type="button" class="way" aria-disabled=${isBusy} @click=${() => move(startsAt)}>
                  ${name}
                </button>`
              : html`<b>${name}</b>`
          }
          <small class="meta"
            >${[...(closed ? [words.closedThen] : []), ...met, ...(isFree || met.length > 0 ? [] : [words.noRoom])].join(' ')}</small
          >
        </li>`
      })}
    </ul>
  </section>`
}
