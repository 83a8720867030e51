import { html, nothing, type LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { Refused, type InputOf } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { quiet } from '../notice.js'
import { longestWords } from '../../words/longest-words.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

export type TalkReported = Pick<InputOf<'talks.report'>, 'reason' | 'words'>

const reasons = [
  'dishonest',
  'hurtful',
  'dangerous',
  'sold',
  'other',
] as const satisfies readonly TalkReported['reason'][]

type State = 'shut' | 'open' | 'sending' | 'missing' | 'failed'

type Report = (said: TalkReported, key: string) => Promise<unknown>

/** Asks the site's team to read one talk. What was typed stays until it has left. */
export class TalkReport {
  readonly #host: LitElement
  readonly #again: () => Promise<void>
  readonly #keyOf = keyed()
  /** The talk that this is about. */
  #of = ''
  #state: State = 'shut'
  #reason: TalkReported['reason'] = 'hurtful'
  #words = ''

  /** `again`: reads the talk anew. */
  constructor(host: LitElement, again: () => Promise<void>) {
    this.#host = host
    this.#again = again
  }

  render({ id, mayReport, other, reportedAt }: Talk, says: TalkStrings, report: Report): Content {
    const { report: words } = says
    if (id !== this.#of) [this.#of, this.#state, this.#words] = [id, 'shut', '']
    if (reportedAt !== undefined) return html`<p class="meta" role="status">${words.reported}</p>`
    if (!mayReport) return nothing
    if (this.#state === 'shut') return quiet(words.open, () => this.#turn('open', '#report-title'))
    const isMissing = this.#state === 'missing'
    return html`<form class="report-talk" novalidate @submit=${(event: Event) => void this.#send(event, report)}>
      <h3 id="report-title" tabindex="-1">${words.title}</h3>
      <p>${words.why(other)}</p>
      <fieldset>
        <legend>${words.reason}</legend>
        ${reasons.map(
          (reason) =>
            html`<label class="reason">
              <input
                type="radio"
                name="talk-reason"
                .checked=${reason === this.#reason}
                @change=${() => (this.#reason = reason)}
              />
              ${words.reasons[reason]}
            </label>`,
        )}
      </fieldset>
      <div class="field">
        <label for="report-talk-words">${words.words}</label>
        ${isMissing ? html`<p class="wrong" id="report-missing">${words.missing}</p>` : nothing}
        <textarea
          id="report-talk-words"
          rows="3"
          maxlength=${longestWords}
          .value=${this.#words}
          aria-invalid=${isMissing}
          aria-describedby=${isMissing ? 'report-missing' : nothing}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement) this.#words = target.value
          }}
        ></textarea>
      </div>
      <div role="status">${this.#state === 'failed' ? html`<p class="notice bad">${words.failed}</p>` : nothing}</div>
      <div class="ways">
        <button class="go" part="button" aria-disabled=${this.#state === 'sending'}>${words.go}</button>
        ${quiet(says.close, () => this.#turn('shut'))}
      </div>
    </form>`
  }

  async #send(event: Event, report: Report): Promise<void> {
    event.preventDefault()
    if (this.#state === 'sending') return
    const said = { reason: this.#reason, words: this.#words.trim() }
    if (said.words === '') return this.#turn('missing', '#report-talk-words')
    this.#turn('sending')
    try {
      await report(said, this.#keyOf(JSON.stringify(said)))
      this.#words = ''
      this.#turn('shut')
    } catch (cause) {
      // Reported meanwhile, from another page.
      this.#turn(cause instanceof Refused && cause.reason === 'report-open' ? 'shut' : 'failed')
    }
    await this.#again()
  }

  #turn(state: State, focused?: string): void {
    this.#state = state
    this.#host.requestUpdate()
    if (focused !== undefined) void focusOn({ host: this.#host }, focused)
  }
}
