import { html, nothing } from 'lit'
import { Question } from '../../../../parts/question.js'
import { dayWords } from '../../../../shared/days.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { day } from '../../parts/form/field.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

type Closing = OutputOf<'places.closing'>
type Pause = { readonly from: string; readonly until: string }

/** All that a place offers hidden for some days; and a place that closes for good, told first what goes with it. */
export class PauseForm {
  readonly #parts: PlaceParts
  readonly #mayClose: boolean
  readonly #form: DeskForm<Pause>
  /** Tells what closes with it, before the question. */
  #closing: Closing | undefined
  readonly #question: Question

  constructor(parts: PlaceParts, mayClose: boolean) {
    this.#parts = parts
    this.#mayClose = mayClose
    this.#question = new Question(parts.desk.host, { name: 'closing', opener: () => '.for-good' })
    this.#form = new DeskForm<Pause>(parts, {
      name: 'pause',
      of: () => parts.named().place,
      fresh: () => ({ from: '', until: '' }),
      fields: ({ from }) => {
        const words = parts.words()
        const wanted = words.pauseMissing
        const faulty = (until: string) => (until < from ? words.daysTurned : undefined)
        return {
          from: day({ label: words.pauseFrom, wanted }),
          until: day({ label: words.pauseUntil, least: from, wanted, faulty }),
        }
      },
      send: (pause) => this.#pause(pause),
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  render(place: Shown) {
    const words = this.#parts.words()
    if (place.closedAt !== undefined) return this.#closed(place.closedAt)
    return html`<section class="stack" aria-labelledby="pause">
      <h2 id="pause">${words.pause}</h2>
      <p class="meta">${words.pauseMore}</p>
      ${place.rests ? this.#paused(place.rests) : this.#toPause()} ${this.#parts.act.said('resume')}
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
    const { pauseNow: go, saving: going } = this.#parts.words()
    const body = html`<div class="two">${this.#form.fields(undefined)}</div>`
    return this.#form.render(undefined, { body, go, going, isOther: true })
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

  async #pause({ from, until }: Pause): Promise<boolean> {
    const { desk, act, named, words, reload } = this.#parts
    const input = { ...named(), from, until }
    if (!(await act.run('pause', input, (how) => desk.call.places.rest.mutate(input, how)))) return false
    reload()
    desk.did(words().paused(words().between(this.#day(from), this.#day(until))), {
      name: words().undo,
      act: () => void this.#resume(),
    })
    return true
  }

  async #resume(): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = named()
    if (!(await act.run('resume', input, (how) => desk.call.places.wake.mutate(input, how)))) return
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
      this.#parts.act.say('resume', this.#parts.words().failed)
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
