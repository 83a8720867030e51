import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { focusOn } from '../../../../parts/focus-on.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { addressOf } from '../../../../shared/wire.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import type { QuickAdd } from './quick-add.js'
import { codesOf, memberOf, type Parts, type StockItem, type StockList } from './stock.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

/** Photos that wait for a title: a title, Enter, and the next one opens. */
export class DraftRows {
  readonly #parts: Parts
  readonly #quick: QuickAdd
  readonly #read: RemoteRead<readonly ['drafts'], StockList>
  readonly #titles = new Map<string, string>()
  readonly #acts = new Map<string, DeskAct>()
  #gone: readonly string[] = []

  constructor(parts: Parts, quick: QuickAdd) {
    this.#parts = parts
    this.#quick = quick
    const { desk, space } = parts
    this.#read = deskRead(desk, {
      args: () => ['drafts'] as const,
      read: (_args, how) => desk.call.stock.list.query({ ...memberOf(space), state: 'draft' }, how),
    })
  }

  ask(): void {
    void this.#read.ask()
  }

  close(): void {
    this.#read.close()
  }

  render() {
    const words = this.#parts.words().drafts
    const { drafts, left } = this.#standing
    if (drafts.length === 0) return nothing
    return html`<section class="stack" aria-labelledby="drafts">
      <h2 id="drafts" tabindex="-1">${words.title(left)}</h2>
      <p class="meta">${words.more}</p>
      <ul class="rows framed drafts">
        ${repeat(
          drafts,
          ({ offerId }) => offerId,
          (draft) => html`<li>${this.#row(draft)}</li>`,
        )}
      </ul>
    </section>`
  }

  /** Those not titled yet, or whose title is on its way; `left` counts those of further pages too. */
  get #standing(): { readonly drafts: readonly StockItem[]; readonly left: number } {
    const { items = [], count = 0 } = this.#read.answer ?? {}
    const drafts = items.filter(({ offerId }) => !this.#gone.includes(offerId))
    return { drafts, left: count - (items.length - drafts.length) }
  }

  #row(draft: StockItem) {
    const words = this.#parts.words().drafts
    const { offerId, photo } = draft
    const act = this.#actOf(offerId)
    const code = codesOf(draft)
    const size = photo?.sizes[1] ?? photo?.sizes[0]
    return html`<form class="draft" novalidate @submit=${(event: Event) => this.#submit(event, draft)}>
      ${size ? html`<img src=${addressOf(size.path)} alt=${words.photo(code)} width="88" height="66" loading="lazy" />` : nothing}
      <div class="grow">
        ${act.said(offerId)}
        <div class="field">
          <label for=${`draft-${offerId}`}>${words.name(code)}</label>
          <input
            id=${`draft-${offerId}`}
            maxlength="120"
            autocomplete="off"
            enterkeyhint="next"
            .value=${this.#titles.get(offerId) ?? ''}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) this.#titles.set(offerId, target.value)
            }}
          />
        </div>
      </div>
      <button class="way" aria-label=${words.submitNamed(code)} aria-disabled=${act.busy === offerId}>
        ${words.submit}
      </button>
      <button type="button" class="quiet" aria-label=${words.dropNamed(code)} @click=${() => void this.#drop(draft)}>
        ${words.drop}
      </button>
    </form>`
  }

  /** The next one opens at once: one that is refused stays, typed, with why. */
  async #submit(event: Event, draft: StockItem): Promise<void> {
    event.preventDefault()
    const { desk, space, reload, words } = this.#parts
    const { offerId, place, condition } = draft
    const act = this.#actOf(offerId)
    const title = this.#titles.get(offerId)?.trim() ?? ''
    if (!title) return act.say(offerId, words().add.noTitle)
    const input = {
      ...memberOf(space),
      draft: offerId,
      title,
      language: desk.language,
      place: place?.slug ?? this.#quick.kept.place,
      ...(condition && { condition }),
    }
    const next = this.#after(offerId)
    if (next) void focusOn(desk, `#draft-${next}`)
    const added = await act.run(offerId, input, (how) => desk.call.stock.add.mutate(input, how))
    if (!added) return
    this.#gone = [...this.#gone, offerId]
    reload()
    desk.refresh()
    // Titles overtake each other: the last to arrive says so.
    if (this.#standing.left === 0) desk.did(words().drafts.titled)
  }

  /** One for each: nobody waits for the one before. */
  #actOf(offerId: string): DeskAct {
    const known = this.#acts.get(offerId)
    if (known) return known
    const { desk, reload } = this.#parts
    const act = new DeskAct(desk, { reload, learn: refusalsOf('stock') })
    this.#acts.set(offerId, act)
    return act
  }

  /** Counts those that nobody has sent yet. */
  #after(offerId: string): string | undefined {
    const { drafts } = this.#standing
    const ids = drafts.map((each) => each.offerId).filter((id) => !this.#acts.get(id)?.busy)
    return ids[ids.indexOf(offerId) + 1] ?? ids[ids.indexOf(offerId) - 1]
  }

  async #drop(draft: StockItem): Promise<void> {
    const { desk, space, reload, words } = this.#parts
    const act = this.#actOf(draft.offerId)
    const input = { ...memberOf(space), offers: [draft.offerId] }
    if (!(await act.run(draft.offerId, input, (how) => desk.call.stock.withdraw.mutate(input, how)))) return
    this.#gone = [...this.#gone, draft.offerId]
    reload()
    desk.refresh()
    desk.did(words().add.undone(codesOf(draft)))
  }
}
