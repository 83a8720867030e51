import { html, nothing } from 'lit'
import { notice, pageLink, way } from '../parts/notice.js'
import { Refused } from '../shared/client.js'
import type { Content } from '../shared/content.js'
import { marked } from '../shared/marked.js'
import type { Step } from './booking-steps.js'
import type { ReadyStrings } from './ready-booking.strings.js'

type Opening = {
  readonly name: string
  readonly failure?: unknown
  /** Path of the same on our own origin, where the code may come if it does not come here. */
  readonly page?: string
}

type Shown = {
  readonly words: ReadyStrings
  readonly step: Step
  readonly steps: readonly Step[]
  /** Undefined while the repairer is loading. */
  readonly content: Content
  readonly summary: Content
  readonly isFolded: boolean
  /** The repairer that is loading, or failed to load. */
  readonly asked: Opening | undefined
  readonly back: () => void
  readonly retry: () => void
  readonly fold: () => void
}

export function bookingView(shown: Shown) {
  const { words, step, content, summary, isFolded, back, fold } = shown
  const steps = shown.steps.filter((one) => !/find|code|done/.test(one))
  const at = steps.indexOf(step === 'code' ? 'who' : step) + 1
  return html`<div class=${summary ? 'booking' : 'booked'} data-step=${step}>
    <div class="stage">
      <div class="step-way">
        ${
          step === 'done'
            ? nothing
            : html`<button type="button" class="quiet" part="button" @click=${back}>‹ ${words.back}</button>`
        }
        ${at && content ? html`<span>${words.stepOf(at, steps.length)}</span>` : nothing}
      </div>
      ${content ?? waiting(shown)}
    </div>
    ${
      summary &&
      html`<aside class="summary" part="summary" aria-label=${words.summary}>
        <p class="summary-title" aria-hidden="true">${words.summary}</p>
        <button type="button" aria-expanded=${!isFolded} aria-controls="summary" @click=${fold}>
          ${words.summary}<span aria-hidden="true">${isFolded ? '+' : '−'}</span>
        </button>
        <div id="summary" class=${isFolded ? 'summary-body folded' : 'summary-body'}>${summary}</div>
      </aside>`
    }
  </div>`
}

function waiting({ words, asked: { name, failure, page } = { name: '' }, back, retry }: Shown) {
  if (!failure)
    return html`<p class="step-title" tabindex="-1" role="status">${marked(words.opening(name), name)}</p>
      <div class="step-soon" aria-hidden="true"><i></i><i></i><i></i></div>`
  const others = way(words.others, back)
  return failure instanceof Refused
    ? notice({ tone: 'warn', title: words.gone, ways: others })
    : notice({
        tone: 'bad',
        title: words.openFailed,
        ways: [way(words.retry, retry), page === undefined ? nothing : pageLink(page, words.bookThere), others],
      })
}
