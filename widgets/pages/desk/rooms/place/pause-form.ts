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
  /** Tells what closes with it, before the question. */
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
    return html`<section class="stack" aria-labelledby="pause">
      <h2 id="pause">${words.pause}</h2>
      <p class="meta">${words.pauseMore}</p>
      ${place.rests ? this.#paused(place.rests) : this.#toPause()} ${this.#parts.act.said('pause')}
      ${this.#mayClose ? this.#forGood() : nothing}
    </section>`
  }

  #paused({ from, until, now }: NonNullable<Shown['rests']>) {
    const words = this.#parts.words()
    const days = words.between(this.#day(from), this.#day(until))
    return html`<div class="notice ${now ? 'warn' : 'plain'}">
      <p>${now ? words.pausedNow(this.#day(until)) : words.pausedFrom(days)}</p>
      <button type="button" class="way" @click=${() => void this.#resume()}>
        ${now ? words.resume : words.dropPause}
      </button>
    </div>`
  }

  #toPause() {
    const words = this.#parts.words()
    const field = (end: 'from' | 'until', label: string) =>
      html`<div class="field">
        <label for="pause-${end}">${label}</label>
        <input
          id="pause-${end}"
          type="date"
          .value=${end === 'from' ? this.#from : this.#until}
          @change=${(event: Event) => {
            if (end === 'from') this.#from = valueOf(event)
            else this.#until = valueOf(event)
          }}
        />
      </div>`
    return html`<div class="two">${field('from', words.pauseFrom)} ${field('until', words.pauseUntil)}</div>
      <p><button type="button" class="way" @click=${() => void this.#pause()}>${words.pauseNow}</button></p>`
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
    return html`<section class="stack" aria-labelledby="pause">
      <h2 id="pause">${words.closedTitle}</h2>
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

  async #pause(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const [from, until] = [this.#from, this.#until]
    if (from === '' || until === '') return act.say('pause', words().pauseMissing)
    if (until < from) return act.say('pause', words().daysTurned)
    const input = { ...named(), from, until }
    if (!(await act.run('pause', input, (how) => desk.call.places.rest.mutate(input, how)))) return
    this.#from = this.#until = ''
    reload()
    desk.did(words().paused(words().between(this.#day(from), this.#day(until))), {
      name: words().undo,
      act: () => void this.#resume(),
    })
  }

  async #resume(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = named()
    if (!(await act.run('pause', { resume: input }, (how) => desk.call.places.wake.mutate(input, how)))) return
    reload()
    desk.did(words().resumed)
  }

  async #ask(): Promise<void> {
    const { desk, named } = this.#parts
    try {
      this.#closing = await desk.call.places.closing.query(named())
      this.#question.ask()
    } catch (cause) {
      desk.failed(cause)
      this.#parts.act.say('pause', this.#parts.words().failed)
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
