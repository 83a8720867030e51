import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { formatFor } from '../../../../shared/format.js'
import { beside, pageAddress } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon } from '../../parts/icons.js'
import { momentWords } from '../../parts/moment.js'
import { hiddenWith } from './hidden-place.js'
import { CopiesForm } from './copies-form.js'
import { ItemForm } from './item-form.js'
import type { QuickAdd } from './quick-add.js'
import type { SeveralActs } from './several-acts.js'
import { stateView } from './state-view.js'
import { codesOf, type OpenedItem, type Parts } from './stock.js'
import type { ThingPart } from './thing/thing-part.js'

type Beside = { readonly several: SeveralActs; readonly quick: QuickAdd; readonly thing: ThingPart }

/** One object: how it stands, what is said of it, its copies, where it is, and who did what. */
export class ItemSheet {
  readonly form: ItemForm
  readonly #parts: Parts
  readonly #copies: CopiesForm
  readonly #several: SeveralActs
  readonly #thing: ThingPart
  #asks = ''

  constructor(parts: Parts, { several, quick, thing }: Beside) {
    this.#parts = parts
    this.#several = several
    this.form = new ItemForm(parts, quick.photoWords)
    this.#copies = new CopiesForm(parts)
    this.#thing = thing
  }

  close(): void {
    this.#copies.close()
  }

  render(item: OpenedItem) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const hidden = hiddenWith(this.#parts.facts() ?? { places: [] }, item)
    return html`<div class="panel item" role="group" aria-labelledby="item-title-of">
      <div class="stack">
        <h2 id="item-title-of" tabindex="-1" lang=${item.title ? writtenIn : nothing}>
          ${item.title || `${words.untitled} · ${codesOf(item)}`}
        </h2>
        <p>${stateView(item, { words, language: desk.language }, hidden)}</p>
        ${item.lookBy ? html`<p class="meta">${words.lookUntil(formatFor(desk.language, undefined).date(item.lookBy.slice(0, 10)))}</p>` : nothing}
        ${
          item.page && !hidden
            ? html`<p><a href=${pageAddress(item.page)} target=${beside} rel="noopener">${words.page}</a></p>`
            : nothing
        }
        ${this.#acts(item)}
      </div>
      ${this.#thing.days(item)} ${item.state === 'closed' ? nothing : this.#copies.render(item)}
      ${item.state === 'closed' || item.state === 'draft' ? nothing : html`${this.#thing.kept(item)} ${this.form.render(item)}`}
      ${this.#history(item)}
      <p><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.back}</a></p>
    </div>`
  }

  #acts(item: OpenedItem) {
    const { offerId, state, place } = item
    const { act, desk, facts } = this.#parts
    const words = this.#parts.words()
    const places = facts()?.places ?? []
    if (state === 'closed') return nothing
    const mayPause = ['shown', 'out-of-order', 'awaits-look', 'hidden'].includes(state)
    return html`<p class="ways">
        ${this.#thing.lend(item)}
        ${mayPause ? html`<button type="button" class="way" @click=${() => void this.#several.run('pause', [offerId])}>${words.pause}</button>` : nothing}
        ${state === 'paused' || state === 'expired' ? html`<button type="button" class="way" @click=${() => void this.#several.run('resume', [offerId])}>${words.resume}</button>` : nothing}
        ${item.copies.length > 0 ? html`<a class="way" href=${desk.hrefOf({ item: 'labels', filters: { of: offerId } })}>${icon('tag')}${words.label}</a>` : nothing}
        <button type="button" class="quiet bad withdraw" @click=${() => this.#ask(offerId)}>${words.withdraw}</button>
      </p>
      ${this.#asks === offerId ? this.#several.asking([offerId], () => this.#keep()) : nothing}
      ${
        places.length > 1
          ? html`<div class="field">
              <label for="item-place">${words.place}</label>
              <select
                id="item-place"
                @change=${({ target }: Event) => target instanceof HTMLSelectElement && void this.#several.move([offerId], target.value, item)}
              >
                ${places.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === place?.slug}>${name}</option>`)}
              </select>
            </div>`
          : nothing
      }
      ${desk.item ? act.said('several') : nothing}`
  }

  #ask(offerId: string): void {
    this.#asks = offerId
    void focusOn(this.#parts.desk, '.keep')
  }

  #keep(): void {
    this.#asks = ''
    void focusOn(this.#parts.desk, '.withdraw')
  }

  #history({ history }: OpenedItem) {
    const words = this.#parts.words()
    const { language } = this.#parts.desk
    return html`<section class="stack" aria-labelledby="history">
      <h3 id="history">${words.history}</h3>
      ${
        history.length === 0
          ? html`<p class="meta">${words.historyEmpty}</p>`
          : html`<ul class="rows framed history">
              ${history.map(
                ({ at, who, act, title }) =>
                  html`<li>
                    <b lang=${who ? writtenIn : nothing}>${who ?? words.someone}</b> ${words.acts[act] ?? act}
                    ${title ? html`<span lang=${writtenIn}>${title}</span>` : nothing}
                    <small>${momentWords(language, at)}</small>
                  </li>`,
              )}
            </ul>`
      }
    </section>`
  }
}
