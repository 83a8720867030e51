import { html, nothing } from 'lit'
import { quiet } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { OutputOf } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { saidPeriod } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import { momentOf, todayIn } from '../../parts/loans/loan-state.js'
import { againLink } from './again-link.js'
import type { LoansView } from './own-loans-view.js'

export type OwnWait = OutputOf<'loans.waits'>['items'][number]

export type Awaited = OutputOf<'loans.mine'>['awaited'][number]

/** Counts who waits for what one lends. Their names stay hidden, and the giver has nothing to do: each is told in turn. */
export function awaitedView(things: readonly Awaited[], { level, words }: LoansView): Content {
  if (things.length === 0) return nothing
  return html`<section class="loans" aria-labelledby="loans-awaited">
    <div id="loans-awaited" class="loans-title" role="heading" aria-level=${level}>${words.awaited}</div>
    <p class="meta">${words.awaitedMeans}</p>
    <ul>
      ${things.map(
        ({ count, title }) => html`<li><span lang=${writtenIn}>${title}</span> · ${words.awaitedBy(count)}</li>`,
      )}
    </ul>
  </section>`
}

/** It is held for this person alone, who may ask for it. */
export const isHeld = ({ held }: OwnWait): boolean => held !== undefined

type Part = {
  readonly waits: readonly OwnWait[]
  readonly leave: (wait: OwnWait) => void
  /** The wait that is being left. */
  readonly busy: string
  /** Says why one could not be left. */
  readonly why: string
  /** Where one is known; undefined on our own page. */
  readonly site: string | undefined
}

/** Lists what somebody waits to borrow: how many are before them, what is held for them, and one press to leave. */
export function waitsView({ waits, leave, busy, why, site }: Part, view: LoansView): Content {
  if (waits.length === 0) return nothing
  const { level, words } = view
  return html`<section class="loans" aria-labelledby="loans-waits">
    <div id="loans-waits" class="loans-title" role="heading" aria-level=${level}>${words.waits}</div>
    ${why ? html`<p class="wrong" role="status">${why}</p>` : nothing}
    ${waits.map((wait) => row(wait, { leave, busy, site }, view))}
  </section>`
}

function row(wait: OwnWait, { leave, busy, site }: Pick<Part, 'leave' | 'busy' | 'site'>, view: LoansView): Content {
  const { giver, held, id, offer, path, zone } = wait
  const { language, words } = view
  return html`<div class=${held ? 'own-loan waits' : 'own-loan'} part="card" data-wait=${id}>
    <p><strong lang=${writtenIn}>${offer.title}</strong></p>
    <p class="meta">${marked(words.with(giver, ''), giver)}<br />${daysOf(wait, view)}</p>
    <p>${held ? words.held(momentOf(held.until, { zone, language, words })) : words.before(wait.before)}</p>
    <p class="ways">
      ${
        held
          ? againLink(path, {
              language,
              site,
              name: html`${words.askHeld}<span class="unseen"> (${offer.title})</span>`,
            })
          : nothing
      }
      ${quiet(busy === id ? words.leaving : words.leave(offer.title), () => leave(wait))}
    </p>
  </div>`
}

function daysOf({ from, held, to, zone }: OwnWait, { language, words }: LoansView): string {
  const days = held ?? (from === undefined || to === undefined ? undefined : { from, to })
  return days ? saidPeriod(days, language, todayIn(zone)) : words.anyDays
}
