import { html } from 'lit'
import { firstAnswer } from '../shared/first-answer.js'
import { FirstList } from '../shared/list/first-list.js'
import { listStyles } from '../shared/list/list.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { mayActHere } from '../shared/wire.js'
import { writtenIn } from '../words/written-in.js'
import { french, learnBooking, type BookingWords } from './repair-booking.strings.js'
import { bookingStyles } from './repair-booking.styles.js'
import { repairerCard, type CardView } from './repairer-card.js'
import type { ReadyBooking } from './ready-booking.js'
import type { Scope } from './repairer-choice.js'
import type { First, Opening } from './repairer-search.js'

/**
 * The bicycle repairers of a territory, in the page of one of its towns, centres or places: residents see who is free
 * first near them, choose what is to be done and when, and book. Looking needs no account and stores nothing; to book, a
 * code comes by mail.
 *
 * @tag coop-repair-booking
 *
 * @attr {string} site - The site that shows it, as the network named it: always needed.
 * @attr {string} territory - Another territory than the site's own, for a page about a district or a neighbouring town.
 * @attr {string} place - Only the repairer of one place, for the page of a workshop or a tiers-lieu.
 * @attr {classic|electric|cargo|adapted} bike-type - Only who repairs this kind of bicycle.
 * @attr {language} locale - The language, where it must not be the page's own `lang`.
 * @attr {number} heading-level - The level of the title in the outline of the page (2 when not said).
 * @attr {light|dark|auto} theme - Not said: the colour scheme that the page has; where it has none, dark where its text is light. `auto`: the one that the visitor's system has.
 *
 * @fires appointment-booked - A resident has booked: `detail.appointmentId`, `detail.status` (`booked`, or `requested` where the repairer answers first), `detail.startsAt`, `detail.repairer`.
 * @fires booking-step - A resident came to another step: `detail.step`.
 * @fires coop-error - Something failed and the visitor was told; `detail.cause` is for the page's own log. Does not bubble.
 *
 * @slot - A link to the same repairers elsewhere: seen without script, and when the element cannot be shown.
 *
 * @csspart base - The whole element: its background, frame and inner margin.
 * @csspart title - The title.
 * @csspart card - One repairer in the list.
 * @csspart card-link - The name of a repairer, which chooses it.
 * @csspart button - A button in words.
 * @csspart dialog - What is theirs who has signed in, over the page.
 * @csspart notice - What is said beside a choice: nothing found, a failure, no connection.
 * @csspart summary - « Votre rendez-vous »: what is chosen so far.
 *
 * @cssprop --coop-accent - Colour of what can be pressed, of what is chosen and of focus.
 * @cssprop --coop-accent-ink - Text on the accent.
 * @cssprop --coop-accent-soft - Background of what is chosen and of small labels.
 * @cssprop --coop-ink - Text.
 * @cssprop --coop-muted - Text that matters less, and the edge of fields.
 * @cssprop --coop-line - Lines between and around things.
 * @cssprop --coop-surface - Background of the element and its cards.
 * @cssprop --coop-sunken - Background of what is not there yet.
 * @cssprop --coop-ok - Words for what is free.
 * @cssprop --coop-ok-soft - Background of good news.
 * @cssprop --coop-warn - Words for what is taken.
 * @cssprop --coop-warn-soft - Background of a warning.
 * @cssprop --coop-bad - Words for what failed.
 * @cssprop --coop-bad-soft - Background of what failed.
 * @cssprop --coop-radius - Roundness of corners.
 * @cssprop --coop-font - Family of the letters, where it must not be the page's.
 * @cssprop --coop-padding - Inner margin of the element.
 */
export class RepairBookingElement extends FirstList<Scope, Opening, BookingWords, ReadyBooking> {
  static override styles = [resetStyles, tokenStyles, listStyles, bookingStyles]
  static override properties = {
    site: {},
    territory: {},
    place: {},
    bikeType: { attribute: 'bike-type' },
    headingLevel: { attribute: 'heading-level' },
    theme: { reflect: true },
  }

  declare site: string
  declare territory: string
  declare place: string
  declare bikeType: string
  declare headingLevel: number | string
  declare theme: string

  override render() {
    const { language, view } = this
    const ready = this.ready
    const state = ready?.state
    if (!ready && this.first && !this.opening) return html`<slot></slot>`
    if (state === 'switched-off') return ready?.instead
    const { words, level } = view
    const opening = this.opening
    // Where one can only look, what says so comes at once with the list: nothing may move once it is shown.
    const found = ready ? ready.found : opening && mayActHere(opening.site.origins) ? opening.repairers : undefined
    return html`<section
      class="root"
      part="base"
      lang=${language}
      aria-labelledby="title"
      data-state=${state ?? (found ? 'shown' : 'loading')}
    >
      <div id="title" part="title" role="heading" aria-level=${level - 1}>${words.title}</div>
      <div ?hidden=${!!ready?.step}>
        <p class="meta sub" lang=${writtenIn}>
          ${found && opening?.site.territory}
          <span role="status" lang=${language}>${found && words.repairers(found.total)}</span>
        </p>
        <div class="form">${ready?.form}</div>
        ${ready?.notice}
        <ul class=${found ? 'list' : 'list wait'}>
          ${
            found
              ? found.items.map((card) => repairerCard(card, view))
              : html`<li class="card"></li>
                  <li class="card"></li>
                  <li class="card"></li>`
          }
        </ul>
        ${ready?.foot}
      </div>
      ${ready?.step}
    </section>`
  }

  /** @internal */
  override get scope(): Scope {
    const { bikeType, place, site, territory } = this
    return {
      'bike-type': isSaid(bikeType) ? bikeType : undefined,
      place: place || undefined,
      site,
      territory: territory || undefined,
    }
  }

  /** @internal */
  get view(): CardView {
    const { language } = this
    const { site } = this.opening ?? {}
    return {
      words: this.learnt[language]?.words ?? french,
      language,
      level: +(this.headingLevel || 2) + 1,
      zone: site?.zone,
      page: site?.page,
      away: this.ready?.away,
      far: this.ready?.far,
      chosen: this.ready?.chosen,
      choose: this.ready?.choose,
    }
  }

  protected override get learn() {
    return learnBooking()
  }

  protected override ask(scope: Scope) {
    return firstAnswer('repairs.open', scope)
  }

  protected override async learnReady(first: First) {
    const { readyBooking } = await import('./ready-booking.js')
    return () => readyBooking(this, first)
  }
}

/** Whether the page names a bicycle, even one unknown to us: the server refuses that, and the page's author is told. */
function isSaid(type: string | null): type is NonNullable<Scope['bike-type']> {
  return !!type
}
