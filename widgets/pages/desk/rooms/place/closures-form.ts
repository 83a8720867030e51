import { html, nothing } from 'lit'
import { dayWords } from '../../../../shared/days.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { valueOf } from '../../parts/fields.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

type Closure = Shown['closures'][number]

/** Days on which the place is closed, with the reason; done at once, and undone as easily. */
export class ClosuresForm {
  readonly #parts: PlaceParts
  #from = ''
  #to = ''
  #reason = ''

  constructor(parts: PlaceParts) {
    this.#parts = parts
  }

  render({ closures }: Shown) {
    const words = this.#parts.words()
    const { act } = this.#parts
    const isBusy = act.busy === 'close'
    return html`<section class="stack" aria-labelledby="closures">
      <h2 id="closures">${words.closures}</h2>
      <p class="meta">${words.closuresMore}</p>
      ${
        closures.length === 0
          ? html`<p>${words.noClosures}</p>`
          : html`<ul class="rows framed">
              ${closures.map(
                (each) =>
                  html`<li class="invited">
                    <span class="grow"><b>${this.#days(each)}</b><small>${each.reason}</small></span>
                    <button
                      type="button"
                      class="quiet"
                      aria-label=${words.reopenOf(this.#days(each))}
                      @click=${() => void this.#reopen(each)}
                    >
                      ${words.reopen}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${act.said('reopen')}
      <div class="two">${this.#day('from', words.firstDay)} ${this.#day('to', words.lastDay)}</div>
      <div class="field">
        <label for="closure-reason">${words.reason}</label>
        <p class="meta" id="closure-hint">${words.reasonHint}</p>
        <input
          id="closure-reason"
          maxlength="200"
          autocomplete="off"
          aria-describedby="closure-hint"
          .value=${this.#reason}
          @input=${(event: Event) => {
            this.#reason = valueOf(event)
          }}
        />
      </div>
      ${act.said('close')}
      <p>
        <button type="button" class="way" aria-disabled=${isBusy} @click=${() => void this.#close()}>
          ${isBusy ? words.closing : words.closeNow}
        </button>
      </p>
    </section>`
  }

  #day(end: 'from' | 'to', label: string) {
    return html`<div class="field">
      <label for="closure-${end}">${label}</label>
      <input
        id="closure-${end}"
        type="date"
        min=${(end === 'to' && this.#from) || nothing}
        .value=${end === 'from' ? this.#from : this.#to}
        @change=${(event: Event) => {
          if (end === 'from') this.#from = valueOf(event)
          else this.#to = valueOf(event)
          this.#parts.desk.host.requestUpdate()
        }}
      />
    </div>`
  }

  #days({ from, to }: Pick<Closure, 'from' | 'to'>): string {
    const { desk, words } = this.#parts
    const date = dayWords(desk.language, { day: 'numeric', month: 'long', year: 'numeric' })
    return words().between(date(from), date(to))
  }

  async #close(): Promise<void> {
    const { act, words } = this.#parts
    const [from, to] = [this.#from, this.#to || this.#from]
    if (from === '') return act.say('close', words().daysMissing)
    if (to < from) return act.say('close', words().daysTurned)
    const days = { from, to, ...(this.#reason.trim() !== '' && { reason: this.#reason }) }
    if (!(await this.#send(days))) return
    this.#from = this.#to = this.#reason = ''
    this.#parts.reload()
    this.#parts.desk.did(words().closed(this.#days(days)), { name: words().reopen, act: () => void this.#reopen(days) })
  }

  async #reopen(closure: Closure): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = { ...named(), from: closure.from }
    if (!(await act.run('reopen', input, (how) => desk.call.places.openDays.mutate(input, how)))) return
    reload()
    void focusOn(desk, '#closure-from')
    desk.did(words().reopened(this.#days(closure)), {
      name: words().closeAgain,
      act: () => void this.#send(closure).then(reload),
    })
  }

  #send(days: Closure) {
    const { desk, act, named } = this.#parts
    const input = { ...named(), ...days }
    return act.run('close', input, (how) => desk.call.places.closeDays.mutate(input, how))
  }
}
