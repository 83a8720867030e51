import { html, nothing, type LitElement } from 'lit'
import { notice, quiet, way } from '../../parts/notice.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { addressOf, type OutputOf } from '../../shared/client.js'
import { writtenIn } from '../../words/written-in.js'
import type { Card, CardView } from '../offer-card.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'

type Answer = OutputOf<'offers.ofGiver'>

type Parts = {
  readonly site: () => string
  readonly open: (card: Card) => void
  readonly failed: (cause: unknown) => void
}

type Shown = { readonly offerId: string; readonly words: SheetStrings; readonly board: CardView }

/** All that the giver of an offer has online, once somebody asks. */
export class GiverOffers {
  readonly #host: LitElement
  readonly #parts: Parts
  readonly #read: RemoteRead<readonly [offerId: string, site: string, after: string], Answer>
  #offerId = ''
  #after = ''
  #items: readonly Card[] = []

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#read = new RemoteRead<readonly [offerId: string, site: string, after: string], Answer>(host, {
      args: () => (this.#offerId ? [this.#offerId, parts.site(), this.#after] : []),
      read: ([offerId, site, after], ask) => ask('offers.ofGiver', { offerId, site, after: after || undefined }),
      answered: ({ items }) => {
        this.#items = [...this.#items, ...items]
      },
      failed: parts.failed,
    })
  }

  render({ offerId, words, board }: Shown) {
    if (offerId !== this.#offerId) return html`<p class="others">${quiet(words.ofGiver, () => this.#ask(offerId))}</p>`
    const { answer, error, isPending } = this.#read
    const others = this.#items.filter(({ id }) => id !== offerId)
    const next = answer?.next
    return html`<section class="others" aria-labelledby="sheet-others">
      <h3 id="sheet-others">${words.ofGiver}</h3>
      <div role="status">
        ${
          error
            ? notice({ tone: 'bad', title: words.ofGiverFailed, ways: way(words.retry, () => void this.#read.ask()) })
            : isPending
              ? html`<p class="meta">${words.ofGiverComing}</p>`
              : others.length === 0
                ? html`<p>${words.ofGiverNone}</p>`
                : nothing
        }
      </div>
      <ul>
        ${others.map(
          (card) =>
            html`<li>
              <a
                class="way"
                href=${addressOf(`${board.page}/${card.id}`)}
                @click=${(event: MouseEvent) => {
                  event.preventDefault()
                  this.#parts.open(card)
                }}
                ><span lang=${writtenIn}>${card.title}</span>
                <span class="meta">${board.words.kinds[card.kind]}</span></a
              >
            </li>`,
        )}
      </ul>
      ${next && !isPending ? way(words.ofGiverMore, () => this.#more(next)) : nothing}
    </section>`
  }

  #ask(offerId: string): void {
    this.#offerId = offerId
    this.#after = ''
    this.#items = []
    this.#host.requestUpdate()
  }

  #more(after: string): void {
    this.#after = after
    this.#host.requestUpdate()
  }
}
