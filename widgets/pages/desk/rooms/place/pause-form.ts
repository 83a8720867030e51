import { html, nothing } from 'lit'
import { Question } from '../../../../parts/question.js'
import { dayWords } from '../../../../shared/days.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { valueOf } from '../../parts/fields.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

type Closing = OutputOf<'places.closing'>

/** All that a place offers hidden for some days; and a place that closes for good, told first what goes with it. */
export class PauseForm {
  readonly #parts: PlaceParts
  readonly #mayClose: boolean
  #from = ''
  #until = ''
  /** What goes with it, told before it is asked. */
  #closing: Closing | undefined
  readonly #question: Question

  constructor(parts: PlaceParts, mayClose: boolean) {
    this.#parts = parts
    this.#mayClose = mayClose
    this.#question = new Question(parts.desk.host, { name: 'closing', opener: () => '.for-good' })
  }

  render(place: Shown) {
    const words = this.#parts.words()
    if (place.closedAt !== undefined) return this.#closed(place.closedAt)
    return html`<section class="stack" aria-labelledby="rest">
      <h2 id="rest">${words.rest}</h2>
      <p class="meta">${words.restMore}</p>
      ${place.rests ? this.#resting(place.rests) : this.#toRest()} ${this.#parts.act.said('rest')}
      ${this.#mayClose ? this.#forGood() : nothing}
    </section>`
  }

  #resting({ from, until, now }: NonNullable<Shown['rests']>) {
    const words = this.#parts.words()
    const days = words.between(this.#day(from), this.#day(until))
    return html`<div class="notice ${now ? 'warn' : 'plain'}">
      <p>${now ? words.restsNow(this.#day(until)) : words.restsFrom(days)}</p>
      <button type="button" class="way" @click=${() => void this.#wake()}>${now ? words.wake : words.dropRest}</button>
    </div>`
  }

  #toRest() {
    const words = this.#parts.words()
    const field = (end: 'from' | 'until', label: string) =>
      html`<div class="field">
        <label for="rest-${end}">${label}</label>
        <input
          id="rest-${end}"
          type="date"
          .value=${end === 'from' ? this.#from : this.#until}
          @change=${(event: Event) => {
            if (end === 'from') this.#from = valueOf(event)
            else this.#until = valueOf(event)
          }}
        />
      </div>`
    return html`<div class="two">${field('from', words.restFrom)} ${field('until', words.restUntil)}</div>
      <p><button type="button" class="way" @click=${() => void this.#rest()}>${words.restNow}</button></p>`
  }

  #forGood() {
    const words = this.#parts.words()
    const told = this.#closing
    if (!told || !this.#question.isAsked())
      return html`<p>
        <button type="button" class="quiet bad for-good" @click=${() => void this.#ask()}>${words.forGood}</button>
      </p>`
    return this.#question.render({
      look: 'notice bad',
      ask: words.forGoodAsk,
      more: html`<p>
          ${words.forGoodStock(told.offers)} ${told.underWay > 0 ? words.forGoodTaken(told.underWay) : nothing}
        </p>
        ${told.residents > 0 ? html`<p>${words.forGoodResidents(told.residents)}</p>` : nothing}
        <p>${words.forGoodMore}</p>`,
      keep: words.forGoodKeep,
      go: html`<button type="button" class="quiet bad" @click=${() => void this.#close(told)}>
        ${words.forGoodNow}
      </button>`,
      said: this.#parts.act.said('closing'),
    })
  }

  #closed(at: string) {
    const words = this.#parts.words()
    return html`<section class="stack" aria-labelledby="rest">
      <h2 id="rest">${words.closedTitle}</h2>
      <div class="notice warn">
        <p>${words.closedSince(this.#day(at.slice(0, 10)))}</p>
        ${this.#mayClose ? html`<button type="button" class="way" @click=${() => void this.#reopen()}>${words.openAgain}</button>` : nothing}
      </div>
      ${this.#parts.act.said('closing')}
    </section>`
  }

  #day(day: string): string {
    return dayWords(this.#parts.desk.language, { day: 'numeric', month: 'long', year: 'numeric' })(day)
  }

  async #rest(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const [from, until] = [this.#from, this.#until]
    if (from === '' || until === '') return act.say('rest', words().restMissing)
    if (until < from) return act.say('rest', words().daysTurned)
    const input = { ...named(), from, until }
    if (!(await act.run('rest', input, (how) => desk.call.places.rest.mutate(input, how)))) return
    this.#from = this.#until = ''
    reload()
    desk.did(words().rested(words().between(this.#day(from), this.#day(until))), {
      name: words().undo,
      act: () => void this.#wake(),
    })
  }

  async #wake(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = named()
    if (!(await act.run('rest', { wake: input }, (how) => desk.call.places.wake.mutate(input, how)))) return
    reload()
    desk.did(words().woken)
  }

  async #ask(): Promise<void> {
    const { desk, named } = this.#parts
    try {
      this.#closing = await desk.call.places.closing.query(named())
      this.#question.ask()
    } catch (cause) {
      desk.failed(cause)
      this.#parts.act.say('rest', this.#parts.words().failed)
    }
    desk.host.requestUpdate()
  }

  async #close({ offers }: Closing): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = { ...named(), offers }
    const done = await act.run('closing', input, (how) => desk.call.places.closeForGood.mutate(input, how))
    if (!done) return this.#ask()
    this.#question.close()
    reload()
    desk.did(words().closedNow, { name: words().openAgain, act: () => void this.#reopen() })
  }

  async #reopen(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = named()
    if (!(await act.run('closing', { reopen: input }, (how) => desk.call.places.reopen.mutate(input, how)))) return
    reload()
    desk.did(words().openedAgain)
  }
}
