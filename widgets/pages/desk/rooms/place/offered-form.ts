import { html, nothing } from 'lit'
import type { PlaceParts } from './parts.js'
import type { Field, Shown } from './place.js'

type Offered = Shown['offered'][number]

/** Where an import says otherwise than what people of the member wrote: to take or to refuse, field by field. */
export class OfferedForm {
  readonly #parts: PlaceParts

  constructor(parts: PlaceParts) {
    this.#parts = parts
  }

  render({ offered, source, told }: Shown) {
    const words = this.#parts.words()
    if (offered.length === 0) return nothing
    return html`<section class="stack" aria-labelledby="offered">
      <h2 id="offered">${words.offered}</h2>
      <p class="meta">${words.offeredMore(source ?? words.anImport)}</p>
      <ul class="rows framed">
        ${offered.map((each) => this.#one(each, told))}
      </ul>
      ${this.#parts.act.said('offered')}
    </section>`
  }

  #one(each: Offered, told: Shown['told']) {
    const words = this.#parts.words()
    const what = words.parts[each.field]
    return html`<li class="difference">
      <h3>${what}</h3>
      <dl>
        <div>
          <dt>${words.yours}</dt>
          <dd>${this.#said(each.field, each.stands)}</dd>
        </div>
        <div>
          <dt>${words.theirs}</dt>
          <dd>${this.#said(each.field, each.says)}</dd>
        </div>
      </dl>
      <div class="ways">
        <button
          type="button"
          class="way"
          aria-label=${words.keepOf(what)}
          @click=${() => void this.#answer(each, 'decline', told)}
        >
          ${words.keep}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label=${words.takeOf(what)}
          @click=${() => void this.#answer(each, 'take', told)}
        >
          ${words.take}
        </button>
      </div>
    </li>`
  }

  #said(field: Field, text: string | null): string {
    const words = this.#parts.words()
    if (text === null) return words.nothing
    const among: Readonly<Record<string, string>> =
      field === 'wheelchair' ? words.wheelchairs : field === 'price' ? words.prices : {}
    return among[text] ?? text
  }

  async #answer(each: Offered, does: 'take' | 'decline', told: Shown['told']): Promise<void> {
    const { desk, words, reload } = this.#parts
    const what = words().parts[each.field]
    if (!(await this.#send(each, does))) return
    reload()
    desk.refresh()
    if (does === 'take')
      desk.did(words().taken(what), { name: words().undo, act: () => void this.#writeAgain(each.field, told) })
    else desk.did(words().kept(what), { name: words().showAgain, act: () => void this.#reopen(each) })
  }

  async #reopen(each: Offered): Promise<void> {
    if (!(await this.#send(each, 'reopen'))) return
    this.#parts.reload()
    this.#parts.desk.refresh()
  }

  /** The former value, before the source's was taken. */
  async #writeAgain(field: Field, told: Shown['told']): Promise<void> {
    const { desk, act, named, reload } = this.#parts
    const before = field === 'hours' ? told.hours && { text: told.hours } : told[field]
    const at = named()
    const written = await act.run('offered', { ...at, field, before }, async (how) => {
      const { mark } = await desk.call.places.show.query(at)
      return desk.call.places.change.mutate({ ...at, mark, [field]: before }, how)
    })
    if (written) reload()
  }

  #send({ field, mark }: Offered, does: 'take' | 'decline' | 'reopen') {
    const { desk, act, named } = this.#parts
    const input = { ...named(), field, mark, does }
    return act.run('offered', input, (how) => desk.call.places.answerOffered.mutate(input, how))
  }
}
