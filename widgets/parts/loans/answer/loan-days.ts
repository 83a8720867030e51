import { css, html, LitElement, nothing } from 'lit'
import { PeriodCalendar } from '../../calendar/period-calendar.js'
import { learnPeriod, periodFrench } from '../../calendar/period.strings.js'
import { periodStyles } from '../../calendar/period.styles.js'
import { nothingChosen, type Choice, type KnownDays, type Period } from '../../calendar/period.js'
import type { Language } from '../../../shared/language-of.js'
import { lazyStrings } from '../../lazy-strings.js'
import { noDays } from './known-days.js'

const baseStyles = css`
  :host {
    display: block;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 46px;
    block-size: 46px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .icon svg {
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .meta {
    color: var(--muted);
    font-size: 0.875em;
  }
  .wrong {
    color: var(--bad);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`

/** The calendar of other days has a shadow root, so that the styles of the page stay out; its colours are the page's. */
export class LoanDays extends LitElement {
  static override styles = [baseStyles, periodStyles]
  static override properties = {
    days: { attribute: false },
    choice: { attribute: false },
    asked: { attribute: false },
    language: {},
  }

  declare days: KnownDays
  declare choice: Choice
  declare asked: Period | undefined
  declare language: Language
  readonly #words = lazyStrings(this, { language: () => this.language, french: periodFrench, learn: learnPeriod })
  readonly #calendar: PeriodCalendar = new PeriodCalendar(this, (choice) => {
    this.dispatchEvent(new CustomEvent('days-chosen', { detail: choice }))
  })

  constructor() {
    super()
    this.days = noDays
    this.choice = nothingChosen
    this.language = 'fr'
  }

  override render() {
    const { asked, days, choice, language } = this
    const words = this.#words()
    if (!words) return nothing
    const view = { asked, days, choice, language, words }
    return html`${this.#calendar.render(view)} ${this.#calendar.status(view)}`
  }
}

/** Once, however many elements of a page ask for it. */
export function defineLoanDays(): void {
  if (!customElements.get('coop-loan-days')) customElements.define('coop-loan-days', LoanDays)
}

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadLoanDays(language: Language): Promise<void> {
  await learnPeriod[language]?.()
  defineLoanDays()
}
