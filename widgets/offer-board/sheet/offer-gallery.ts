import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { isLost, photoImage, type Photo } from '../../parts/photo.js'
import { marked } from '../../shared/marked.js'
import type { CardView } from '../offer-card.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'

type GalleryView = { readonly board: CardView; readonly words: SheetStrings }

/** One large picture, and thumbnails to choose from. It never advances by itself. */
export class OfferGallery {
  readonly #host: LitElement
  #shown = 0

  constructor(host: LitElement) {
    this.#host = host
  }

  render(all: readonly Photo[], { board, words }: GalleryView, drawing: TemplateResult) {
    const photos = all.filter((photo) => !isLost(photo, board))
    const shown = photos[this.#shown] ?? photos[0]
    if (!shown) return drawing
    return html`<figure class="gallery">
      <div class="picture">${photoImage(shown, '(min-width: 800px) 480px, 100vw', board)}</div>
      ${photos.length > 1 ? this.#choice(photos, { board, words }) : nothing}
    </figure>`
  }

  #choice(photos: readonly Photo[], { board, words }: GalleryView) {
    const count = photos.length
    return html`<div class="thumbs" role="group" aria-label=${words.photos} @keydown=${this.#onKey}>
      ${photos.map((photo, place) => {
        const isShown = place === this.#shown
        return html`<button type="button" aria-pressed=${isShown} @click=${() => this.#show(place)}>
          <span class="unseen">${marked(words.photo(place + 1, count, photo.alt), photo.alt)}</span>
          ${photoImage({ ...photo, alt: '' }, '64px', board)}
        </button>`
      })}
    </div>`
  }

  #show(place: number): void {
    this.#shown = place
    this.#host.requestUpdate()
  }

  /** Arrow keys move between pictures, as in a toolbar (ARIA authoring practices). */
  readonly #onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const group = event.currentTarget
    if (!step || !(group instanceof Element)) return
    event.preventDefault()
    const buttons = group.querySelectorAll('button')
    const place = (this.#shown + step + buttons.length) % buttons.length
    this.#show(place)
    buttons[place]?.focus()
  }
}
